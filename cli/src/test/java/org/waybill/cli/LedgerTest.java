package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {
    private static final Path ONE = Terminal.CORPUS.resolve("101.json");
    private static final Path TWO = Terminal.CORPUS.resolve("106.json");

    @TempDir
    Path folder;

    @Test
    void entries_take_the_place_of_claims() {
        Terminal.Ran ran = Terminal.run("read", "--ledger", ONE, TWO);
        assertThat(ran.status()).isZero();
        assertThat(ran.lines().get(0)).matches("no\\. +low – best – high +origins +grade +documents +matter");
        assertThat(ran.lines().subList(2, ran.lines().size()))
                .isNotEmpty()
                .allMatch(line -> line.matches("\\d+ .*(transfer|use|deployment|assistance|agreement|violation|denial"
                        + "|designation|other) .*→.*"));
    }

    @Test
    void the_data_is_the_entries_of_the_report() throws IOException {
        JsonNode ledger = ClaimLine.json(
                Terminal.run("read", "--ledger", "--format", "json", TWO, ONE).out());
        Terminal.run("report", ONE, TWO, "--out", folder);
        JsonNode entries =
                ClaimLine.json(Files.readString(folder.resolve("report.json"))).path("entries");
        assertThat(ledger).hasSameSizeAs(entries).isNotEmpty();
        for (int at = 0; at < entries.size(); at++) {
            JsonNode entry = ledger.get(at);
            entries.get(at).properties().forEach(member -> assertThat(entry.path(member.getKey()))
                    .isEqualTo(member.getValue()));
        }
    }

    @Test
    void one_entry_a_line_and_one_row_an_entry() {
        int entries = ClaimLine.json(Terminal.run("read", "--ledger", "--format", "json", ONE)
                        .out())
                .size();
        assertThat(Terminal.run("read", "--ledger", "--format", "jsonl", ONE).lines())
                .hasSize(entries);
        assertThat(Terminal.run("read", "--ledger", "--format", "csv", ONE).lines())
                .hasSizeGreaterThan(entries)
                .first()
                .asString()
                .startsWith("id,type,actors,targets,subject,documents,origins_certain,origins_possible");
    }

    @Test
    void one_entry_is_opened_by_its_number() {
        Terminal.Ran one = Terminal.run("read", "--ledger", "--explain", 1, ONE, TWO);
        List<String> heads =
                one.lines().stream().filter(line -> line.startsWith("Entry ")).toList();
        assertThat(heads).singleElement().asString().startsWith("Entry 1: ");
        assertThat(Terminal.run("read", "--ledger", "--explain", ONE, TWO).lines())
                .filteredOn(line -> line.startsWith("Entry "))
                .hasSizeGreaterThan(1);
    }

    @Test
    void a_text_without_an_entry_says_so() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "The weather was fine and nobody went anywhere.");
        assertThat(Terminal.run("read", "--ledger", file).out()).isEqualTo("no entry found\n");
        assertThat(Terminal.run("read", "--ledger", "--explain", file).out()).isEqualTo("no entry found\n");
        assertThat(Terminal.run("read", "--ledger", "--format", "json", file).out())
                .isEqualTo("[]\n");
    }

    @ParameterizedTest(name = "--explain {0}")
    @ValueSource(strings = {"0", "-1", "999"})
    void a_number_that_no_entry_has(String number) {
        Terminal.Ran ran = Terminal.run("read", "--ledger", "--explain", number, ONE);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.notes()).singleElement().asString().startsWith("WB-242 ");
    }

    @Test
    void what_a_ledger_cannot_be_asked_for_is_refused_with_a_way_on() {
        assertThat(Terminal.run("read", "--profile", "ucdp", ONE).notes())
                .singleElement()
                .asString()
                .startsWith("WB-241 ");
        assertThat(Terminal.run("read", "--ledger", "--format", "text", ONE).notes())
                .singleElement()
                .asString()
                .startsWith("WB-243 ");
        assertThat(Terminal.run("read", "--ledger", "--explain", "--format", "json", ONE)
                        .notes())
                .singleElement()
                .asString()
                .startsWith("WB-213 ");
        assertThat(Terminal.run("read", "--ledger", "--profile", "guess", ONE).notes())
                .first()
                .asString()
                .startsWith("WB-210 ");
    }
}
