package org.waybill.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waybill.model.Case;
import org.waybill.report.export.Form;

/** A bundle against what STIX 2.1 asks of the types that we use. */
class StixExportTest {
    private static final Case WHOLE = ExportedCase.whole();
    private static final JsonNode BUNDLE = read(WHOLE);

    @Test
    void every_object_is_as_the_specification_asks() {
        StixRules.check(BUNDLE);
        StixRules.check(read(ExportedCase.hostile()));
        StixRules.check(read(SampleCase.empty()));
    }

    @Test
    void every_claim_is_a_note_in_the_words_of_its_document() {
        List<JsonNode> claims = labelled("claim");
        assertThat(claims).hasSize(WHOLE.docket().ids().size()).allSatisfy(note -> {
            String id = note.at("/external_references/0/external_id").asText();
            assertThat(WHOLE.docket().ids()).anySatisfy((claim, name) -> {
                assertThat(name.hex()).isEqualTo(id);
                assertThat(claim.passage().text())
                        .isEqualTo(note.path("content").asText());
            });
        });
        assertThat(claims)
                .allSatisfy(note -> assertThat(note.path("type").asText()).isEqualTo("note"));
    }

    @Test
    void nothing_was_made_of_an_entry_before_it_was_there() {
        Map<String, String> made = new HashMap<>();
        ofType("grouping")
                .forEach(entry -> made.put(
                        entry.path("id").asText(), entry.path("created").asText()));
        assertThat(labelled("assessment")).isNotEmpty().allSatisfy(note -> assertThat(
                        note.path("created").asText())
                .isEqualTo(made.get(note.at("/object_refs/0").asText())));
    }

    @Test
    void nothing_relates_those_whom_claims_name() {
        assertThat(ofType("relationship")).isNotEmpty().allSatisfy(one -> {
            assertThat(one.path("source_ref").asText()).startsWith("report--");
            assertThat(one.path("target_ref").asText()).startsWith("report--");
        });
        assertThat(BUNDLE.findValues("confidence")).isEmpty();
    }

    @Test
    void a_link_that_counts_is_a_derivation_and_a_cut_one_is_left_out() {
        assertThat(ofType("relationship"))
                .anySatisfy(one ->
                        assertThat(one.path("relationship_type").asText()).isEqualTo("derived-from"))
                .noneSatisfy(one -> assertThat(one.path("description").asText()).contains("0.84 of the text"));
    }

    @Test
    void what_people_decided_are_opinions_of_theirs_at_their_time() {
        assertThat(ofType("opinion")).isNotEmpty().allSatisfy(opinion -> {
            assertThat(WHOLE.docket().reviews()).anySatisfy(filed -> {
                assertThat(filed.review().reviewer())
                        .isEqualTo(opinion.at("/authors/0").asText());
                assertThat(filed.at())
                        .isEqualTo(Instant.parse(opinion.path("created").asText()));
                assertThat(filed.review().reason())
                        .isEqualTo(opinion.path("explanation").asText());
            });
        });
    }

    @Test
    void assessments_positions_and_candidates_are_notes_that_find_nothing() {
        assertThat(labelled("assessment"))
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note.path("content").asText()).contains("finds nothing"));
        assertThat(labelled("position")).isNotEmpty();
        assertThat(labelled("candidate"))
                .isNotEmpty()
                .allSatisfy(note -> assertThat(note.path("abstract").asText()).startsWith("May be listed"));
    }

    @Test
    void times_are_those_of_the_log() {
        assertThat(ofType("report"))
                .allSatisfy(
                        report -> assertThat(report.path("created").asText()).startsWith("2024-10-30T08:00:"));
    }

    private static List<JsonNode> ofType(String type) {
        return BUNDLE.path("objects")
                .valueStream()
                .filter(one -> one.path("type").asText().equals(type))
                .toList();
    }

    private static List<JsonNode> labelled(String label) {
        return BUNDLE.path("objects")
                .valueStream()
                .filter(one -> one.at("/labels/0").asText().equals(label))
                .toList();
    }

    private static JsonNode read(Case made) {
        try {
            return new ObjectMapper().readTree(ExportedCase.bytes(Form.STIX, made));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
