package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The match protocol, as clients of yente speak it. */
class MatchTest {
    private static final String KHALIL =
            "{\"queries\":{\"q1\":{\"id\":\"mine\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Samir Khalil\"],"
                    + "\"birthDate\":[\"1961-02-03\"],\"nationality\":\"iraq\",\"eyeColour\":[\"brown\"]}}}}";

    private static Service service;

    @BeforeAll
    static void start() {
        service = Service.of(Lists.BOTH);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void an_answer_has_every_field_that_a_client_reads() {
        JsonNode answer = service.post("/match/default", KHALIL).json();
        JsonNode response = answer.at("/responses/q1");
        JsonNode best = response.at("/results/0");
        assertThat(names(answer)).contains("responses", "matcher", "limit");
        assertThat(names(response)).contains("status", "results", "total", "query");
        assertThat(names(best))
                .contains("id", "caption", "schema", "properties", "datasets", "referents", "target")
                .contains("first_seen", "last_seen", "last_change", "score", "features", "explanations", "match");
        assertThat(best.path("id").asText()).isEqualTo("un_sc-QDi.001");
        assertThat(best.path("first_seen").asText()).isEqualTo("2019-05-04T00:00:00");
        assertThat(best.at("/properties/birthDate")).hasToString("[\"1960\",\"1963\"]");
        assertThat(best.at("/properties/topics/0").asText()).isEqualTo("sanction");
        assertThat(best.at("/properties/weakAlias/0").asText()).isEqualTo("Abu Samir");
        assertThat(best.at("/explanations/words/candidate").asText()).isEqualTo("Samir Khalil");
        assertThat(best.path("match").asBoolean()).isTrue();
        assertThat(response.at("/total")).hasToString("{\"value\":2,\"relation\":\"eq\"}");
    }

    @Test
    void the_question_comes_back_as_it_was_understood_and_what_was_not_is_said() {
        JsonNode response = service.post("/match/default", KHALIL).json().at("/responses/q1");
        assertThat(response.at("/query/id").asText()).isEqualTo("mine");
        assertThat(response.at("/query/properties/nationality/0").asText()).isEqualTo("iq");
        assertThat(response.at("/query/properties").has("eyeColour")).isFalse();
        assertThat(response.path("ignored").get(0).asText()).contains("eyeColour");
    }

    @Test
    void an_answer_names_the_lists_with_dates_and_digests_and_the_sentence() {
        JsonNode answer = service.post("/match/default", KHALIL).json();
        assertThat(answer.at("/editions/0/published").asText()).isEqualTo("2026-02-27");
        assertThat(answer.at("/editions/1/sha256").asText()).hasSize(64);
        assertThat(answer.at("/responses/q1/results/0/sentence").asText()).isNotEmpty();
        assertThat(answer.at("/responses/q1/results/0/name/tokens/0/relation").asText())
                .isEqualTo("same");
        assertThat(answer.at("/responses/q1/results/0/version").asText())
                .isEqualTo(Lists.KHALIL.version().hex());
    }

    @Test
    void a_list_can_be_asked_alone_or_left_out() {
        assertThat(ids("/match/us_ofac_sdn", KHALIL)).containsExactly("us_ofac_sdn-20001");
        assertThat(ids("/match/default?exclude_dataset=us_ofac_sdn", KHALIL)).containsExactly("un_sc-QDi.001");
        assertThat(ids("/match/sanctions?include_dataset=us_ofac_sdn&include_dataset=eu", KHALIL))
                .containsExactly("us_ofac_sdn-20001");
        // No list is left: that must not come to mean all.
        assertThat(ids("/match/un_sc?include_dataset=us_ofac_sdn", KHALIL)).isEmpty();
    }

    @Test
    void what_a_person_has_decided_about_crowds_nothing_out() {
        assertThat(ids("/match/default?limit=1&exclude_entity_ids=un_sc-QDi.001", KHALIL))
                .containsExactly("us_ofac_sdn-20001");
        assertThat(ids("/match/default?exclude_entity_ids=un_sc/QDi.001&exclude_entity_ids=us_ofac_sdn-20001", KHALIL))
                .isEmpty();
        assertThat(service.post("/match/default?exclude_entity_ids=nobody", KHALIL)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void results_can_be_narrowed_by_schema_topic_and_change() {
        assertThat(ids("/match/default?exclude_schema=Person", KHALIL)).isEmpty();
        assertThat(ids("/match/default?topics=role.pep", KHALIL)).isEmpty();
        assertThat(ids("/match/default?topics=role.pep&topics=sanction", KHALIL))
                .hasSize(2);
        // The other record gives no day: it may have changed.
        assertThat(ids("/match/default?changed_since=2024-01-03", KHALIL)).containsExactly("us_ofac_sdn-20001");
        assertThat(ids("/match/default?changed_since=2024-01-02T10:00", KHALIL)).hasSize(2);
    }

    @Test
    void the_total_counts_matches_and_the_limit_cuts_results_alone() {
        JsonNode response =
                service.post("/match/default?limit=1", KHALIL).json().at("/responses/q1");
        assertThat(response.path("results")).hasSize(1);
        assertThat(response.at("/total/value").asInt()).isEqualTo(2);
        assertThat(service.post("/match/default?limit=0", KHALIL)
                        .json()
                        .at("/responses/q1/total/value")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void below_the_threshold_results_are_given_down_to_the_cutoff_and_are_no_matches() {
        String half = "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"Samir Haddad\"}}}}";
        assertThat(ids("/match/default", half)).isEmpty();
        JsonNode found = service.post("/match/default?cutoff=0.4", half).json().at("/responses/a");
        assertThat(found.at("/results/0/match").asBoolean()).isFalse();
        assertThat(found.at("/total/value").asInt()).isZero();
        // A threshold below the cutoff draws the cutoff down with it.
        assertThat(service.post("/match/default?threshold=0.4", half)
                        .json()
                        .at("/responses/a/results/0/match")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_ship_is_found_by_its_number_whatever_it_is_called() {
        String ship = "{\"queries\":{\"a\":{\"schema\":\"Vessel\",\"properties\":{\"imoNumber\":[\"9187629\"]}}}}";
        JsonNode best = service.post("/match/default", ship).json().at("/responses/a/results/0");
        assertThat(best.path("id").asText()).isEqualTo("us_ofac_sdn-15036");
        assertThat(best.path("schema").asText()).isEqualTo("Vessel");
        assertThat(best.at("/properties/flag/0").asText()).isEqualTo("ir");
    }

    @Test
    void given_name_and_family_name_apart_make_one_name() {
        String apart = "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":"
                + "{\"lastName\":[\"Khalil\"],\"firstName\":[\"Samir\"]}}}}";
        assertThat(ids("/match/default", apart, "a")).hasSize(2);
    }

    @Test
    void the_methods_of_other_servers_are_taken_and_the_answer_says_which_ran() {
        JsonNode answer =
                service.post("/match/default?algorithm=logic-v2", KHALIL).json();
        assertThat(answer.path("algorithm")).hasToString("{\"asked\":\"logic-v2\",\"ran\":\"waybill\"}");
        assertThat(service.post("/match/default?algorithm=best", KHALIL)
                        .json()
                        .at("/algorithm/ran")
                        .asText())
                .isEqualTo("waybill");
        Service.Answer refused = service.post("/match/default?algorithm=neural-net", KHALIL);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").asText()).isEqualTo("Invalid algorithm: neural-net");
    }

    @Test
    void a_question_without_name_and_number_is_answered_and_the_answer_says_why_it_is_empty() {
        String nobody = "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":[\" \"]}}}}";
        JsonNode response = service.post("/match/default", nobody).json().at("/responses/a");
        assertThat(response.path("results")).isEmpty();
        assertThat(response.path("ignored").get(0).asText()).contains("neither a name nor a number");
    }

    @Test
    void names_in_any_characters_are_answered() {
        List<String> names = List.of(
                "\u202eSamir\u202c Kha\u200blil",
                "\u0633\u0645\u064a\u0631 \u062e\u0644\u064a\u0644",
                "\ud83d\ude00",
                "x".repeat(10_000),
                "a ".repeat(5_000),
                "\\u0000",
                "\u0301\u0301\u0301");
        for (String name : names) {
            String body = "{\"queries\":{\"a\":{\"schema\":\"Thing\",\"properties\":{\"name\":[\"" + name + "\"]}}}}";
            assertThat(service.post("/match/default", body).status()).as(name).isEqualTo(200);
        }
    }

    @Test
    void a_hundred_questions_are_one_batch_and_one_more_is_too_many() {
        Service.Answer all = service.post("/match/default", batch(100));
        assertThat(all.json().path("responses")).hasSize(100);
        assertThat(all.headers().get("x-batch-size")).containsExactly("100");
        Service.Answer refused = service.post("/match/default", batch(101));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").asText()).isEqualTo("Too many queries in one batch (limit: 100)");
        assertThat(refused.json().path("code").asText()).isEqualTo("WB-641");
        assertThat(refused.json().path("action").asText()).isNotEmpty();
    }

    @Test
    void answers_come_in_the_order_of_the_questions() {
        List<String> keys =
                names(service.post("/match/default", batch(30)).json().path("responses"));
        assertThat(keys).isEqualTo(IntStream.range(0, 30).mapToObj(i -> "q" + i).toList());
    }

    private static String batch(int questions) {
        return IntStream.range(0, questions)
                .mapToObj(i -> "\"q" + i + "\":{\"schema\":\"Person\",\"properties\":{\"name\":[\"N " + i + "\"]}}")
                .collect(Collectors.joining(",", "{\"queries\":{", "}}"));
    }

    private static List<String> ids(String path, String body) {
        return ids(path, body, body.contains("\"q1\"") ? "q1" : "a");
    }

    private static List<String> ids(String path, String body, String key) {
        List<String> ids = new ArrayList<>();
        service.post(path, body)
                .json()
                .path("responses")
                .path(key)
                .path("results")
                .forEach(result -> ids.add(result.path("id").asText()));
        return ids;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
