package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainTest {
    private static final String SUPPLY = "North Korea supplied Russia with 300 containers of shells last month.";

    @TempDir
    Path folder;

    @Test
    void the_evidence_is_marked_under_the_sentence() throws IOException {
        assertThat(Terminal.run("read", "--explain", write(SUPPLY)).out())
                .contains("  North Korea supplied Russia with 300 containers of shells last month.")
                .contains("  AAAAAAAAAAA WWWWWWWW RRRRRR      QQQ               IIIIII")
                .contains("actor       KP: “North Korea” 0–11, subject of “supplied”")
                .contains("period      none: no time is bound to the event");
    }

    @Test
    void every_claim_of_the_corpus_is_explained_and_no_rule_is_without_words() {
        String explained = Terminal.run("read", "--explain", Terminal.CORPUS).out();
        assertThat(explained.lines().filter(line -> line.startsWith("Claim ")))
                .hasSize((int) Corpus.LINES.lines().count());
        assertThat(explained.lines()).noneMatch(line -> line.contains("rule “"));
    }

    @Test
    void no_line_is_wider_than_a_terminal() {
        assertThat(Terminal.run("read", "--explain", Terminal.SEED).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= Wrapped.WIDTH);
    }

    @Test
    void the_number_of_the_table_names_one_claim() {
        Terminal.Ran one = Terminal.run("read", "--explain", 3, Terminal.SEED);
        assertThat(one.lines().stream().filter(line -> line.startsWith("Claim ")))
                .singleElement()
                .asString()
                .startsWith("Claim 3: use, RU → UA");
        assertThat(Terminal.run("read", Terminal.SEED).out()).containsPattern("(?m)^3 +use +RU → UA");
    }

    @Test
    void numbers_go_on_through_all_documents() throws IOException {
        Path second = Files.writeString(folder.resolve("b.txt"), "Iran sent drones to Sudan.");
        assertThat(Terminal.run("read", "--explain", 2, write(SUPPLY), second).out())
                .contains("Claim 2: transfer, IR → SD, drones");
    }

    @Test
    void a_text_without_a_claim_says_so() throws IOException {
        assertThat(Terminal.run("read", "--explain", write("The weather was fine."))
                        .out())
                .contains("no claim found");
    }

    @ParameterizedTest(name = "--explain {0}")
    @ValueSource(strings = {"0", "-1", "9"})
    void a_number_that_no_claim_has(String number) throws IOException {
        Terminal.Ran ran = Terminal.run("read", "--explain", number, write(SUPPLY));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.notes()).singleElement().asString().startsWith("WB-214 ");
    }

    @ParameterizedTest(name = "--format {0}")
    @ValueSource(strings = {"json", "jsonl", "csv", "text"})
    void a_form_that_holds_no_words(String format) throws IOException {
        Terminal.Ran ran = Terminal.run("read", "--explain", "--format", format, write(SUPPLY));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.notes()).singleElement().asString().startsWith("WB-213 ");
    }

    @Test
    void marks_stand_under_their_characters_whatever_those_are() throws IOException {
        String text = "\u6771\u4eac e\u0301t\u00e9 \ud83d\ude80: North Korea sent shells\tto Russia.";
        assertThat(Terminal.run("read", "--explain", write(text)).lines())
                .anyMatch(line ->
                        line.equals(" ".repeat(2 + 4 + 1 + 3 + 1 + 2 + 2) + "AAAAAAAAAAA WWWW IIIIII    RRRRRR"));
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("report.txt"), text);
    }
}
