package org.waybill.server.workbench.api.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the API's description are those that stand over the records in the sources. */
class DescriptionsTest {
    private static final Path ROOT = Path.of(System.getProperty("waybill.root", ".."));
    private static final Path TABLE =
            ROOT.resolve("server/src/main/resources/org/waybill/server/workbench/api/schema/descriptions.tsv");
    private static final List<Path> SOURCES = List.of(
            ROOT.resolve("desk/src/main/java/org/waybill/desk/sheet"),
            ROOT.resolve("server/src/main/java/org/waybill/server/workbench/api"));
    private static final Pattern RECORD = Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public record (\\w+)");
    private static final Pattern TAG = Pattern.compile("@param (\\w+)\\s((?:(?!@param|@throws)[\\s\\S])*)");

    @Test
    void the_table_says_what_the_sources_say() throws IOException {
        String lines = String.join("\n", rows()) + "\n";
        if (Boolean.getBoolean("waybill.golden.update")) {
            Files.writeString(TABLE, lines);
        }
        assertThat(Files.readString(TABLE))
                .as("run this test with -Dwaybill.golden.update=true where a record changed")
                .isEqualTo(lines);
    }

    private static Collection<String> rows() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> read(file, rows));
            }
        }
        List<String> lines = new ArrayList<>();
        rows.forEach((key, words) -> lines.add(key + "\t" + words));
        return lines;
    }

    private static void read(Path file, Map<String, String> rows) {
        String outer = file.getFileName().toString().replace(".java", "");
        Matcher record = RECORD.matcher(text(file));
        while (record.find()) {
            String name = record.group(2).equals(outer) ? outer : outer + record.group(2);
            String words = record.group(1).replaceAll("\\n\\s*\\*", "\n");
            int tags = words.indexOf("@param");
            rows.put(name + "\t", plain(tags < 0 ? words : words.substring(0, tags)));
            Matcher tag = TAG.matcher(words);
            while (tag.find()) {
                rows.put(name + "\t" + tag.group(1), plain(tag.group(2)));
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without marks of the javadoc, on one line. */
    private static String plain(String words) {
        return words.replaceAll("\\{@(?:code|link) #?([^}]*)}", "$1")
                .replaceAll("<[^>]+>", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
