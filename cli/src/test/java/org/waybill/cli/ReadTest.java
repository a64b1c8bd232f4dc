package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadTest {
    private static final String SUPPLY = "North Korea supplied Russia with 300 containers of shells last month.";

    @TempDir
    Path folder;

    @Test
    void json_is_one_array_of_the_claims_that_the_lines_hold() {
        String lines = Terminal.run("read", "--format", "jsonl", Terminal.SEED).out();
        JsonNode array = ClaimLine.json(
                Terminal.run("read", "--format", "json", Terminal.SEED).out());
        assertThat(array).hasSize((int) lines.lines().count());
        assertThat(array.get(0))
                .isEqualTo(ClaimLine.json(lines.lines().findFirst().orElseThrow()));
    }

    @Test
    void csv_is_a_line_for_each_claim_under_a_head() {
        Terminal.Ran csv = Terminal.run("read", "--format", "csv", Terminal.SEED);
        assertThat(csv.lines().get(0)).startsWith("document,sha256,type,");
        assertThat(csv.lines())
                .hasSize(1
                        + Terminal.run("read", "--format", "jsonl", Terminal.SEED)
                                .lines()
                                .size());
    }

    @Test
    void a_document_without_a_claim_is_read_all_the_same() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "The weather was fine and nobody went anywhere.");
        assertThat(Terminal.run("read", file).out()).contains("no claim found");
        assertThat(Terminal.run("read", "--format", "jsonl", file))
                .isEqualTo(new Terminal.Ran(0, "", "Reading [##############################] 1/1\n"));
        assertThat(Terminal.run("read", "--format", "json", file).out()).isEqualTo("[]\n");
    }

    @Test
    void a_hyphen_stands_for_standard_input() {
        Terminal.Ran ran = piped(SUPPLY, "read", "-");
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("standard input").containsPattern("transfer +KP → RU +300 containers of shells");
    }

    @Test
    void an_empty_standard_input_is_a_gap() {
        Terminal.Ran ran = piped("", "read", "-");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.notes()).singleElement().asString().startsWith("WB-103 standard input: ");
    }

    @Test
    void relative_dates_count_from_the_day_the_user_gives() {
        assertThat(Terminal.run("read", "--published", "2024-03-09", write(SUPPLY))
                        .out())
                .contains("2024-03-09")
                .containsPattern("300 containers of shells +2024-02 ");
    }

    @Test
    void what_the_user_says_goes_before_what_the_document_says() {
        Path document = Terminal.CORPUS.resolve("101.json");
        assertThat(Terminal.run("read", document).out()).contains("(KBS World, 2023-10-13, ");
        assertThat(Terminal.run(
                                "read",
                                "--publisher",
                                "Some Agency",
                                "--title",
                                "Some title",
                                "--published",
                                "2022",
                                document)
                        .out())
                .startsWith("Some title (Some Agency, 2022, ");
    }

    @Test
    void a_folder_is_read_with_everything_below_it() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("in/below")).resolve("b.txt"), SUPPLY);
        Files.writeString(folder.resolve("in/a.txt"), SUPPLY + " It was seen.");
        assertThat(Terminal.run("read", "--format", "jsonl", folder.resolve("in"))
                        .lines())
                .hasSize(2);
    }

    @Test
    void good_and_bad_together_are_a_success_that_lists_the_bad() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path absent = folder.resolve("absent.txt");
        Terminal.Ran ran = Terminal.run("read", "--format", "jsonl", empty, write(SUPPLY), absent);
        assertThat(ran.status()).isZero();
        assertThat(ran.lines()).hasSize(1);
        assertThat(ran.notes()).hasSize(2);
        assertThat(ran.notes().get(0)).startsWith("WB-103 " + empty);
        assertThat(ran.notes().get(1)).startsWith("WB-101 " + absent);
    }

    @Test
    void a_web_archive_is_read_page_by_page_and_the_rest_of_it_is_counted() throws IOException {
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>" + SUPPLY;
        Path archive = write("WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\n"
                + "WARC-Target-URI: http://example.org/a\r\nContent-Length: "
                + page.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + page + "\r\n\r\n"
                + "WARC/1.0\r\nWARC-Type: request\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
        Terminal.Ran ran = Terminal.run("read", "--format", "jsonl", archive);
        assertThat(ran.status()).isZero();
        assertThat(ran.lines())
                .singleElement()
                .asString()
                .contains(
                        "\"source\":\"" + archive + "!/http://example.org/a\"", "\"address\":\"http://example.org/a\"");
        assertThat(ran.notes())
                .containsExactly(
                        "WB-306 " + archive
                                + ": a change would not be seen in records that lie unpacked without a digest, 1."
                                + " Compare it with another copy where you rely on it.",
                        "WB-304 " + archive + ": pages 1; no pages: requests 1. Nothing to do; only pages are read.");
    }

    @Test
    void a_document_in_another_language_is_said_to_be_one() {
        Path file = write("Nordkorea hat Russland im vergangenen Monat mehr als zehntausend Container mit Munition"
                + " geliefert, wie das Verteidigungsministerium am Montag in der Hauptstadt mitteilte.");
        assertThat(Terminal.run("read", file).notes())
                .singleElement()
                .asString()
                .startsWith("WB-301 " + file + ": language de;");
    }

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 2, 5})
    void any_number_of_threads_prints_the_same(int threads) {
        assertThat(Terminal.run("read", "--format", "jsonl", "--threads", threads, Terminal.CORPUS)
                        .out())
                .isEqualTo(Corpus.LINES);
    }

    @Test
    void help_names_every_command_and_the_version_is_one_line() {
        assertThat(Terminal.run("--help").out()).contains("demo", "read", "report");
        assertThat(Terminal.run().out()).isEqualTo(Terminal.run("--help").out());
        assertThat(Terminal.run("--version").lines()).singleElement().asString().startsWith("waybill ");
    }

    private Path write(String text) {
        try {
            return Files.writeString(folder.resolve("report.txt"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Terminal.Ran piped(String text, Object... words) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            return Terminal.run(List.of(words).toArray());
        } finally {
            System.setIn(before);
        }
    }
}
