package org.waybill.assessment.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule may be engaged; this program never says of its own accord that somebody did wrong. */
class OwnWordsTest {
    private static final Pattern VERDICT =
            Pattern.compile("violat|breach|guilt|illegal|unlawful", Pattern.CASE_INSENSITIVE);

    /** A text of a Java file: a block, or what stands between two quotation marks of one line. */
    private static final Pattern LITERAL =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"", Pattern.DOTALL);

    private static final Path PACKS = Path.of("src", "main", "resources", "org", "waybill", "assessment");

    private static List<Path> files(Path folder, String end) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(end)).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void no_pack_and_no_table_beside_it_says_that_somebody_did_wrong() {
        List<String> said = new ArrayList<>();
        for (Path file : files(PACKS, "")) {
            if (Files.isRegularFile(file)) {
                text(file)
                        .lines()
                        .filter(line -> VERDICT.matcher(line).find())
                        .forEach(line -> said.add(file.getFileName() + ": " + line.strip()));
            }
        }
        assertThat(said).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"model", "assessment", "report", "desk", "pipeline", "cli", "server"})
    void no_sentence_in_the_program_says_it_either(String room) {
        List<String> said = new ArrayList<>();
        for (Path file : files(Path.of("..", room, "src", "main", "java"), ".java")) {
            Matcher literal = LITERAL.matcher(withoutComments(text(file)));
            while (literal.find()) {
                if (VERDICT.matcher(literal.group()).find() && !isPattern(literal.group())) {
                    said.add(file.getFileName() + ": " + literal.group());
                }
            }
        }
        assertThat(said).isEmpty();
    }

    /** What finds these words in sources, so that they are put in quotation marks, has to name them. */
    private static boolean isPattern(String literal) {
        return literal.equals("\"violat|breach|guilt|illegal|unlawful\"");
    }

    private static String withoutComments(String java) {
        return java.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("(?m)^\\s*//.*$", "");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"report", "cli", "server"})
    void no_page_that_is_filled_in_says_it_either(String room) {
        Path resources = Path.of("..", room, "src", "main", "resources");
        List<String> said = new ArrayList<>();
        if (Files.isDirectory(resources)) {
            for (Path file : files(resources, "")) {
                if (Files.isRegularFile(file)
                        && file.toString().matches(".*\\.(html|peb|jte|mustache|ftl|txt|js|css|tsv)")) {
                    text(file)
                            .lines()
                            .filter(line -> VERDICT.matcher(line).find())
                            .forEach(line -> said.add(file.getFileName() + ": " + line.strip()));
                }
            }
        }
        assertThat(said).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"it VIOLATES the embargo", "an unlawful transfer", "in breach of para 9", "was found guilty"})
    void the_words_are_found_in_whatever_form(String sentence) {
        assertThat(VERDICT.matcher(sentence).find()).isTrue();
    }
}
