package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waybill.intake.Arrival;
import org.waybill.intake.Intake;
import org.waybill.intake.Limits;
import org.waybill.intake.Source;
import org.waybill.model.Admission;
import org.waybill.model.Document;
import org.waybill.model.Given;

/** Promise 1: from every claim one can walk back to the characters it was read from. */
class SpansTest {
    /** With a digit, and no word that multiplies it: "3 million" does not hold the digits of 3,000,000. */
    private static final Pattern DIGITS = Pattern.compile("(?s)(?!.*(?:hundred|thousand|[mb]illion)).*\\d.*");

    private static final Map<String, Document> BY_DIGEST = new TreeMap<>();
    private static final List<ClaimLine> LINES = new ArrayList<>();

    @BeforeAll
    static void read() {
        Intake intake = Intake.with(Limits.usual());
        for (Path path : List.of(Terminal.CORPUS, Terminal.SEED)) {
            intake.read(List.of(Source.named(path.toString())), Given.NOTHING, SpansTest::keep);
        }
        LINES.addAll(ClaimLine.all(Corpus.LINES));
        LINES.addAll(ClaimLine.all(
                Terminal.run("read", "--format", "jsonl", Terminal.SEED).out()));
    }

    private static void keep(Arrival arrival) {
        if (arrival.admission() instanceof Admission.Admitted admitted) {
            BY_DIGEST.put(admitted.document().sha256().hex(), admitted.document());
        }
    }

    @Test
    void every_bundled_document_is_read() {
        assertThat(BY_DIGEST).hasSize(57);
        assertThat(LINES).hasSizeGreaterThan(150);
    }

    @Test
    void every_passage_is_the_characters_at_its_place() {
        assertThat(LINES).allSatisfy(line -> {
            JsonNode passage = line.node().path("passage");
            assertThat(between(
                            line,
                            passage.path("start").asInt(),
                            passage.path("end").asInt()))
                    .isEqualTo(line.passage());
        });
    }

    @Test
    void every_span_lies_in_its_document_and_holds_something() {
        assertThat(LINES)
                .allSatisfy(line -> assertThat(spans(line)).isNotEmpty().allSatisfy(span -> assertThat(
                                between(line, span.get(0).asInt(), span.get(1).asInt()))
                        .isNotBlank()
                        .isEqualTo(
                                between(line, span.get(0).asInt(), span.get(1).asInt())
                                        .strip())));
    }

    @Test
    void every_figure_that_is_written_in_digits_points_at_those_digits() {
        assertThat(LINES)
                .filteredOn(line -> DIGITS.matcher(characters(line, "quantity")).matches())
                .filteredOn(line -> line.node().path("quantity").has("value"))
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(characters(line, "quantity").replace(",", ""))
                        .contains(line.node().path("quantity").path("value").asText()));
    }

    @Test
    void every_anchor_is_a_piece_of_its_document() {
        assertThat(LINES).allSatisfy(line -> assertThat(document(line).text()).contains(line.text("anchor")));
    }

    private static String characters(ClaimLine line, String slot) {
        StringBuilder text = new StringBuilder();
        line.node().path("spans").path(slot).forEach(span -> text.append(
                        between(line, span.get(0).asInt(), span.get(1).asInt()))
                .append(' '));
        return text.toString();
    }

    private static List<JsonNode> spans(ClaimLine line) {
        List<JsonNode> spans = new ArrayList<>();
        line.node().path("spans").forEach(slot -> slot.forEach(spans::add));
        return spans;
    }

    /** Ends count code points. */
    private static String between(ClaimLine line, int start, int end) {
        String text = document(line).text();
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static Document document(ClaimLine line) {
        return Optional.ofNullable(BY_DIGEST.get(line.text("sha256"))).orElseThrow();
    }
}
