package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The document the project started from, read by the whole program. */
class SeedTest {
    private static final Terminal.Ran LINES = Terminal.run("read", "--format", "jsonl", Terminal.SEED);

    static Stream<JsonNode> gold() throws IOException {
        JsonNode file = ClaimLine.json(Files.readString(Terminal.ROOT.resolve("cases/seed/seed-gold.json")));
        return StreamSupport.stream(file.path("claims").spliterator(), false)
                .filter(claim -> !claim.path("optional").asBoolean());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gold")
    void each_claim_of_the_seed_is_read(JsonNode gold) {
        assertThat(ClaimLine.all(LINES.out())).anyMatch(line -> answers(line, gold));
    }

    @Test
    void no_line_answers_two_claims() throws IOException {
        List<ClaimLine> left = new ArrayList<>(ClaimLine.all(LINES.out()));
        List<JsonNode> wanted = gold().toList();
        assertThat(wanted).hasSize(10).allSatisfy(gold -> {
            ClaimLine answer = left.stream()
                    .filter(line -> answers(line, gold))
                    .findFirst()
                    .orElseThrow();
            left.remove(answer);
        });
    }

    @Test
    void nothing_is_read_out_of_what_the_seed_only_imagines() throws IOException {
        List<String> imagined = Files.readString(Terminal.ROOT.resolve("cases/seed/must-not-yield.yaml"))
                .lines()
                .filter(line -> line.startsWith("      - \""))
                .map(line -> line.substring(9, line.length() - 1))
                .toList();
        assertThat(imagined).hasSizeGreaterThan(9).allMatch(passage -> seed().contains(passage));
        assertThat(ClaimLine.all(LINES.out())).filteredOn(ClaimLine::isSaid).noneMatch(line -> imagined.stream()
                .anyMatch(line.passage()::contains));
    }

    @Test
    void the_table_shows_the_claims_and_counts_the_commentary() {
        Terminal.Ran ran = Terminal.run("read", Terminal.SEED);
        assertThat(ran.status()).isZero();
        assertThat(ran.lines())
                .anyMatch(row ->
                        row.matches("\\d+ +transfer +KP → RU +more than 20,000 containers of munitions +2023-09/ .*"))
                .anyMatch(row -> row.matches("\\d+ +transfer +KP → RU +ballistic missiles .*"))
                .anyMatch(row -> row.matches("\\d+ +violation +KP;RU → UN sanctions .*"))
                .anyMatch(row -> row.matches("\\d+ +deployment +KP → UA +about 14,000 soldiers .*"))
                .anyMatch(row -> row.endsWith("sentences argue instead of reporting and yield no claim."));
    }

    private static boolean answers(ClaimLine line, JsonNode gold) {
        return Stream.of("type", "actor", "recipient_or_target")
                        .allMatch(key -> line.text(key).equals(gold.path(key).asText()))
                && line.items().stream().anyMatch(item -> isOf(item, gold.path("items")))
                && figure(line.node()).equals(figure(gold));
    }

    /** The same goods share a word, since either side may hold more of the name. */
    private static boolean isOf(String item, JsonNode wanted) {
        List<String> words = Arrays.asList(wanted.path(0).asText().split(" ", -1));
        return Stream.of(item.split(" ", -1)).anyMatch(words::contains);
    }

    private static String figure(JsonNode claim) {
        JsonNode quantity = claim.path("quantity");
        return quantity.path("value").asText()
                + quantity.path("unit").asText()
                + quantity.path("qualifier").asText();
    }

    private static String seed() {
        try {
            return Files.readString(Terminal.SEED);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
