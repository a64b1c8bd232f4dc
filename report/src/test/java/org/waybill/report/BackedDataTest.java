package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waybill.report.words.Profile;

class BackedDataTest {
    private final JsonNode report = read(ReportJson.json(BackedCase.of(ReviewedCase.whole())));
    private final JsonNode munitions = report.at("/entries/0/corroboration");

    @Test
    void counts_grade_and_reason_stand_with_the_entry() {
        assertThat(munitions.at("/origins/certain").asInt()).isEqualTo(2);
        assertThat(munitions.at("/origins/possible").asInt()).isEqualTo(3);
        assertThat(munitions.path("grade").asText()).isEqualTo("documented");
        assertThat(munitions.path("why").asText()).startsWith("Two origins");
    }

    @Test
    void an_origin_keeps_its_body_and_its_findings_in_their_first_form() {
        JsonNode council = munitions.at("/roots/0");
        assertThat(council.at("/body/id").asText()).isEqualTo("us-nsc");
        assertThat(council.at("/findings/0/said").asText()).isEqualTo("2023-10-13");
        assertThat(council.at("/findings/0/figure/qualifier").asText()).isEqualTo("more_than");
        assertThat(council.at("/findings/2/said").isNull()).isTrue();
        assertThat(council.at("/findings/2/claims")).hasSize(2);
        assertThat(munitions.at("/roots/1/body/state").isNull())
                .as("a newspaper speaks for no state")
                .isTrue();
    }

    @Test
    void the_words_of_a_link_can_be_cut_from_its_document() {
        JsonNode words = munitions.at("/links/0/words/0");
        assertThat(words.path("text").asText()).isEqualTo("we are told by Washington");
        assertThat(words.path("end").asInt() - words.path("start").asInt())
                .isEqualTo(words.path("text").asText().length());
        assertThat(munitions.at("/links/0/from/id").asText()).isEqualTo("us-nsc");
        assertThat(munitions.at("/links/0/source").isNull()).isTrue();
        assertThat(munitions.at("/links/2/measure").asText()).isEqualTo("0.21 of the text, 44 words");
        assertThat(munitions.at("/links/2/standing").asText()).isEqualTo("cut");
    }

    @Test
    void a_suspicion_stands_with_its_measure_and_leads_to_claims() {
        JsonNode suspicion = report.at("/dependence/suspicions/0");
        assertThat(suspicion.at("/one/id").asText()).isEqualTo("us-nsc");
        assertThat(suspicion.path("shared").asInt()).isEqualTo(24);
        assertThat(suspicion.path("agreed").asInt()).isEqualTo(1);
        assertThat(suspicion.path("chance").decimalValue()).isEqualByComparingTo("0.00041");
        assertThat(suspicion.path("taker").asText()).isEqualTo("other");
        assertThat(suspicion.at("/agreements/0/one").asInt())
                .isPositive()
                .isNotEqualTo(suspicion.at("/agreements/0/other").asInt());
    }

    @Test
    void an_open_end_is_null_and_not_a_number() {
        assertThat(munitions.at("/figures/0/high").isNull()).isTrue();
        assertThat(munitions.at("/figures/0/best").asInt()).isEqualTo(20_000);
        assertThat(munitions.at("/figures/2/bracketed").asBoolean()).isTrue();
    }

    @Test
    void every_claim_and_document_named_behind_an_entry_is_in_the_file() {
        int claims = report.path("claims").size();
        int documents = report.path("documents").size();
        munitions
                .findValues("claims")
                .forEach(list -> list.forEach(claim -> assertThat(claim.asInt()).isBetween(1, claims)));
        munitions.findValues("document").forEach(document -> assertThat(document.asInt())
                .isBetween(1, documents));
    }

    @Test
    void what_documents_took_from_one_another_stands_beside_the_entries() {
        JsonNode dependence = report.path("dependence");
        assertThat(dependence.path("links")).hasSize(3);
        assertThat(dependence.at("/links/1/source_sha256").asText()).matches("[0-9a-f]{64}");
        assertThat(dependence.at("/cautions/0/kind").asText()).isEqualTo("qualifier_lost");
        assertThat(dependence.at("/cautions/0/passages")).hasSize(2);
    }

    @Test
    void an_entry_of_the_ledger_is_that_of_the_report_with_what_its_numbers_name() {
        JsonNode ledger = read(LedgerLines.json(BackedCase.whole()));
        JsonNode whole = read(ReportJson.json(BackedCase.whole()));
        assertThat(ledger).hasSameSizeAs(whole.path("entries"));
        JsonNode first = ledger.get(0);
        whole.at("/entries/0").properties().forEach(member -> assertThat(first.path(member.getKey()))
                .as(member.getKey())
                .isEqualTo(member.getValue()));
        assertThat(numbers(first.path("told_by"))).isEqualTo(ints(first.path("claims")));
        Set<Integer> carried = numbers(first.path("carried_by"));
        first.findValues("document").stream().filter(JsonNode::isInt).forEach(document -> assertThat(carried)
                .contains(document.asInt()));
        assertThat(first.path("carried_by").findValues("kind").toString()).contains("qualifier_lost");
    }

    @Test
    void lines_hold_what_the_array_holds() {
        List<String> lines = new String(LedgerLines.jsonLines(BackedCase.whole()), UTF_8)
                .lines()
                .toList();
        JsonNode array = read(LedgerLines.json(BackedCase.whole()));
        assertThat(lines).hasSize(array.size());
        assertThat(read(lines.get(1).getBytes(UTF_8))).isEqualTo(array.get(1));
    }

    @Test
    void the_table_has_a_line_for_each_figure_by_the_convention_asked_for() {
        List<String> lines = new String(LedgerLines.csv(BackedCase.whole(), Profile.SIPRI), UTF_8)
                .lines()
                .toList();
        assertThat(lines.get(0)).startsWith("id,type,actors,targets,subject,documents,origins_certain");
        assertThat(lines.get(1))
                .contains(
                        "transfer,KP,RU,munitions,8,2,3,5,6,documented", "sipri,containers,,20000,,true,An estimate.");
        assertThat(lines.get(2)).as("an entry without a figure keeps its line").contains("soldiers,3,0,1,0,1,unc");
        assertThat(lines).hasSize(1 + SampleCase.whole().entries().size());
    }

    private static Set<Integer> numbers(JsonNode nodes) {
        Set<Integer> numbers = new TreeSet<>();
        nodes.forEach(node -> numbers.add(node.path("number").asInt()));
        return numbers;
    }

    private static Set<Integer> ints(JsonNode nodes) {
        Set<Integer> numbers = new TreeSet<>();
        nodes.forEach(node -> numbers.add(node.asInt()));
        return numbers;
    }

    private static JsonNode read(byte[] json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
