package org.waybill.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What documents say stands in “these” marks wherever this program says so; "these" are for what is typed or edited. */
class QuoteMarksTest {
    private static final Path SOURCES = Path.of("src/main/java/org/waybill/corroboration");

    /** Their messages quote the cells of a file that somebody edits, as the file has them. */
    private static final Set<String> OF_TABLES = Set.of("table", "registry", "taxonomy");

    @Test
    void no_sentence_of_a_report_puts_words_in_straight_marks() throws IOException {
        assertThat(sentences())
                .as("the test must find what it looks through")
                .hasSizeGreaterThan(1_000)
                .noneMatch(line -> line.matches(".*\\\\\"(%s|\" ?\\+).*"));
    }

    private static List<String> sentences() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !OF_TABLES.contains(
                            SOURCES.relativize(file).getName(0).toString()))
                    .flatMap(QuoteMarksTest::lines)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
