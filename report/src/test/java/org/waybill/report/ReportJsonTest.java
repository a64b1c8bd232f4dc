package org.waybill.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportJsonTest {
    private final JsonNode report = read(ReportJson.json(SampleCase.whole()));

    @Test
    void the_form_names_itself_and_its_keys_keep_their_order() {
        List<String> keys = new ArrayList<>();
        report.fieldNames().forEachRemaining(keys::add);
        assertThat(report.get("format").asText()).isEqualTo("waybill-report/1");
        assertThat(keys)
                .containsExactly(
                        "format",
                        "states",
                        "documents",
                        "flows",
                        "entries",
                        "ungrouped",
                        "dependence",
                        "claims",
                        "commentary",
                        "gaps",
                        "notes");
    }

    @Test
    void every_number_refers_to_something_in_the_file() {
        int claims = report.get("claims").size();
        report.get("entries").forEach(entry -> entry.get("claims")
                .forEach(number -> assertThat(number.asInt()).isBetween(1, claims)));
        report.get("claims").forEach(claim -> assertThat(
                        report.at("/notes/" + (claim.get("note").asInt() - 1) + "/passage"))
                .isEqualTo(claim.get("passage")));
    }

    @Test
    void counts_leave_out_what_is_not_said_to_be_so() {
        JsonNode jets = entry("fighter jets and surface-to-air missiles");
        assertThat(jets.get("documents").asInt()).isZero();
        assertThat(report.at("/claims/" + (jets.at("/claims/0").asInt() - 1) + "/standing")
                        .asText())
                .isEqualTo("planned");
    }

    @Test
    void states_are_named_once() {
        assertThat(report.at("/states/KP").asText()).isEqualTo("North Korea");
        assertThat(report.at("/states/UA").asText()).isEqualTo("Ukraine");
    }

    @Test
    void gaps_keep_code_and_action() {
        assertThat(report.at("/gaps/0/code").asText()).isEqualTo("WB-111");
        assertThat(report.at("/gaps/1/action").asText()).isEqualTo("Remove the password and read it again.");
    }

    private JsonNode entry(String subject) {
        for (JsonNode entry : report.get("entries")) {
            if (entry.get("subject").asText().equals(subject)) {
                return entry;
            }
        }
        throw new AssertionError("no entry about " + subject);
    }

    private static JsonNode read(byte[] json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
