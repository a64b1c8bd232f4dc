package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Docket;

/** The data of a case that analysts worked on. */
class ReviewedDataTest {
    private static final Case CASE = ReviewedCase.whole();
    private static final ObjectMapper READER = new ObjectMapper();

    private final JsonNode report = read(new String(ReportJson.json(CASE), UTF_8));
    private final List<JsonNode> lines = new String(ClaimLines.jsonLines(CASE.readings(), CASE.docket()), UTF_8)
            .lines()
            .map(ReviewedDataTest::read)
            .toList();

    @Test
    void what_the_case_knows_stands_behind_what_its_documents_say() {
        List<String> keys = new ArrayList<>();
        report.fieldNames().forEachRemaining(keys::add);
        assertThat(keys)
                .endsWith("gaps", "notes", "set_aside", "reviews", "replies", "corrections", "log")
                .hasSize(16);
    }

    @Test
    void a_line_has_the_claim_s_name_and_review_after_its_other_keys() {
        List<String> keys = new ArrayList<>();
        lines.get(0).fieldNames().forEachRemaining(keys::add);
        assertThat(keys).endsWith("why", "id", "review");
        assertThat(lines).extracting(line -> line.get("id").asText()).allMatch(id -> id.matches("[0-9a-f]{64}"));
        assertThat(lines.get(0).get("id").asText()).isEqualTo(id(0, 0));
    }

    @Test
    void a_reviewed_line_says_state_reviewer_reason_and_time() {
        JsonNode review = lines.get(0).get("review");
        assertThat(review.toString())
                .isEqualTo("{\"state\":\"confirmed\",\"reviewer\":\"A. Analyst\","
                        + "\"reason\":\"Read against the page itself.\",\"at\":\"2024-11-01T09:20:00Z\"}");
        assertThat(lines)
                .extracting(line -> line.at("/review/state").asText(""))
                .containsOnly("confirmed", "rejected", "corrected", "");
        assertThat(lines.get(1).get("review").isNull()).isTrue();
    }

    @Test
    void a_corrected_line_and_the_one_in_its_place_name_each_other() {
        JsonNode corrected = line("corrected");
        JsonNode person =
                lines.stream().filter(line -> line.has("replaces")).findFirst().orElseThrow();
        assertThat(corrected.at("/review/replacement")).isEqualTo(person.get("id"));
        assertThat(person.at("/replaces/0")).isEqualTo(corrected.get("id"));
    }

    @Test
    void the_report_s_claims_carry_the_same() {
        for (JsonNode claim : report.get("claims")) {
            JsonNode line = lines.stream()
                    .filter(one -> one.get("id").equals(claim.get("id")))
                    .findFirst()
                    .orElseThrow();
            assertThat(claim.get("review")).isEqualTo(line.get("review"));
            assertThat(claim.path("replaces")).isEqualTo(line.path("replaces"));
        }
    }

    @Test
    void what_is_set_aside_is_listed_and_in_no_entry() {
        List<Integer> aside = numbers(report.get("set_aside"));
        assertThat(aside).containsExactly(28, 29, 30);
        assertThat(aside).allSatisfy(number -> assertThat(
                        report.at("/claims/" + (number - 1) + "/review/state").asText())
                .isIn("rejected", "corrected"));
        report.get("entries")
                .forEach(entry -> assertThat(numbers(entry.get("claims"))).doesNotContainAnyElementsOf(aside));
        assertThat(numbers(report.get("ungrouped"))).doesNotContainAnyElementsOf(aside);
    }

    @Test
    void an_entry_names_the_reviews_that_joined_or_parted_it() {
        assertThat(numbers(report.at("/entries/0/reviews"))).containsExactly(23, 24);
        assertThat(report.at("/entries/1/reviews")).isEmpty();
    }

    @Test
    void reviews_say_what_became_of_them() {
        assertThat(now(25)).isEqualTo("undone by 26");
        assertThat(now(26)).isEqualTo("stands");
        assertThat(now(27)).isEqualTo("overtaken by 28");
        assertThat(review(26).get("undoes").asInt()).isEqualTo(25);
        assertThat(review(29).get("decision").asText()).isEqualTo("join");
        assertThat(review(29).get("source").asText())
                .isEqualTo(CASE.readings().get(0).document().sha256().hex());
    }

    @Test
    void replies_corrections_and_the_log_are_given_whole() {
        assertThat(report.at("/replies/0/text").asText()).endsWith("cdef/statement\n");
        assertThat(report.at("/replies/0/claims/0").asText()).isEqualTo(id(0, 0));
        assertThat(report.at("/replies/1/received").asText()).isEqualTo("2024-11-02");
        assertThat(report.at("/corrections/0/is").asText()).isEqualTo("The source names no port.");
        assertThat(report.get("log").toString())
                .isEqualTo("{\"case\":\"waybill.example/case/5f1d\",\"title\":\"Shells for the winter\",\"size\":1234,"
                        + "\"root\":\"CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\",\"at\":\"2024-11-02T16:20:05Z\"}");
    }

    @Test
    void the_table_has_columns_for_name_and_review_only_where_there_is_a_case() {
        String table = new String(ClaimLines.csv(CASE.readings(), CASE.docket()), UTF_8);
        String header = table.substring(0, table.indexOf('\r'));
        assertThat(header)
                .endsWith(
                        ",published,id,review_state,review_reviewer,review_reason,review_at,review_replacement,replaces,said");
        assertThat(table)
                .contains(id(0, 0) + ",confirmed,A. Analyst,Read against the page itself.,2024-11-01T09:20:00Z");
        assertThat(ClaimLines.csv(CASE.readings(), Docket.NONE)).isEqualTo(ClaimLines.csv(CASE.readings()));
    }

    @Test
    void the_array_holds_the_same_claims_as_the_lines() {
        JsonNode array = read(new String(ClaimLines.json(CASE.readings(), CASE.docket()), UTF_8));
        assertThat(StreamSupport.stream(array.spliterator(), false).toList()).isEqualTo(lines);
    }

    private static String id(int document, int claim) {
        Claim found = CASE.readings().get(document).claims().get(claim);
        return CASE.docket().id(found).map(ClaimId::hex).orElseThrow();
    }

    private JsonNode line(String state) {
        return lines.stream()
                .filter(line -> line.at("/review/state").asText("").equals(state))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode review(int place) {
        return StreamSupport.stream(report.get("reviews").spliterator(), false)
                .filter(review -> review.get("place").asInt() == place)
                .findFirst()
                .orElseThrow();
    }

    private String now(int place) {
        JsonNode review = review(place);
        return review.get("now").asText()
                + (review.has("by") ? " by " + review.get("by").asInt() : "");
    }

    private static List<Integer> numbers(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asInt)
                .toList();
    }

    private static JsonNode read(String json) {
        try {
            return READER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
