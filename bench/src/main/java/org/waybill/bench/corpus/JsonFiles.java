package org.waybill.bench.corpus;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** JSON files, whole or line by line. */
public final class JsonFiles {
    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonFiles() {}

    public static JsonNode whole(Path file) {
        return parse(file, text(file));
    }

    /** One value a line; blank lines are skipped. */
    public static List<JsonNode> lines(Path file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank())
                .map(line -> parse(file, line))
                .toList();
    }

    /** The files of a folder whose names end so, in the order of their names. */
    public static List<Path> in(Path folder, String ending) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith("." + ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UnreadableCase(folder, "cannot be listed. Check the path.");
        }
    }

    /** Where the file lies once links are followed. */
    public static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            throw new UnreadableCase(file, "cannot be read. Check the path.");
        }
    }

    /** The text, without the byte order mark some files begin with. */
    public static String text(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UnreadableCase(file, "cannot be read. Check the path.");
        }
    }

    private static JsonNode parse(Path file, String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException e) {
            throw new UnreadableCase(file, "is not JSON: " + e.getOriginalMessage() + ". Mend the line.");
        }
    }
}
