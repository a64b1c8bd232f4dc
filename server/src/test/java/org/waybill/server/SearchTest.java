package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Search by words, single entities, and what can be asked. */
class SearchTest {
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
    void every_word_must_occur_whole_in_one_record_whatever_its_case_and_order() {
        assertThat(found("khalil SAMIR")).containsExactlyInAnyOrder("un_sc-QDi.001", "us_ofac_sdn-20001");
        assertThat(found("khal")).isEmpty();
        assertThat(found("khal*")).hasSize(2);
        assertThat(found("samir -abu")).containsExactly("us_ofac_sdn-20001");
    }

    @Test
    void words_in_quotes_stand_in_a_row_and_within_one_name() {
        assertThat(found("\"samir khalil\"")).containsExactly("un_sc-QDi.001");
        // "Khalil" ends one name and "Abu" begins the next.
        assertThat(found("\"khalil abu\"")).isEmpty();
    }

    @Test
    void a_search_of_thousands_of_words_is_refused_and_says_how_many_may_be() {
        Service.Answer answer = service.get("/search/default?q=" + "-a+".repeat(10_000));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asText()).contains("limit: 100");
    }

    @Test
    void numbers_and_the_lists_own_ids_are_found() {
        assertThat(found("9187629")).containsExactly("us_ofac_sdn-15036");
        assertThat(found("QDe.002")).containsExactly("un_sc-QDe.002");
    }

    @Test
    void no_words_mean_all_records_and_pages_part_them() {
        JsonNode all = service.get("/search/default?limit=2&offset=1").json();
        assertThat(all.at("/total/value").asInt()).isEqualTo(5);
        assertThat(all.path("results")).hasSize(2);
        assertThat(all.path("limit").asInt()).isEqualTo(2);
        assertThat(all.path("offset").asInt()).isEqualTo(1);
    }

    @Test
    void schema_country_dataset_and_topic_narrow_the_results() {
        assertThat(ids("/search/default?schema=Vessel")).containsExactly("us_ofac_sdn-15036");
        assertThat(ids("/search/default?schema=LegalEntity")).hasSize(4);
        assertThat(ids("/search/default?countries=ir")).hasSize(2);
        assertThat(ids("/search/default?countries=ir&countries=sy")).hasSize(3);
        assertThat(ids("/search/default?countries=ir&countries=sy&filter_op=AND"))
                .isEmpty();
        assertThat(ids("/search/default?datasets=un_sc")).hasSize(2);
        assertThat(ids("/search/default?topics=role.pep")).isEmpty();
        assertThat(service.get("/search/default?schema=Wagon").status()).isEqualTo(400);
        assertThat(service.get("/search/default?facets=colours").status()).isEqualTo(422);
    }

    @Test
    void facets_count_all_results_and_have_labels() {
        JsonNode facets = service.get("/search/default?limit=0&facets=countries&facets=schema&facets=datasets")
                .json()
                .path("facets");
        assertThat(facets.at("/countries/values/0")).hasToString("{\"name\":\"ir\",\"label\":\"Iran\",\"count\":2}");
        assertThat(facets.at("/schema/label").asText()).isEqualTo("Entity types");
        assertThat(facets.at("/datasets/values/0"))
                .hasToString("{\"name\":\"us_ofac_sdn\",\"label\":\"OFAC SDN\",\"count\":3}");
    }

    @Test
    void results_can_be_sorted() {
        assertThat(ids("/search/default?sort=caption:asc").get(0)).isEqualTo("us_ofac_sdn-15037");
        assertThat(ids("/search/default?sort=first_seen:desc").get(0)).isEqualTo("un_sc-QDi.001");
        assertThat(service.get("/search/default?sort=colour").status()).isEqualTo(400);
    }

    @Test
    void names_that_are_only_alike_come_when_they_are_wanted() {
        // The screener of this test finds two words of two.
        assertThat(found("khalil samir abdullah")).isEmpty();
        String path =
                "/search/default?fuzzy=true&q=" + URLEncoder.encode("Harbour, Trading Bank", StandardCharsets.UTF_8);
        assertThat(ids(path)).containsExactly("un_sc-QDe.002");
    }

    @Test
    void an_entity_is_found_by_its_id_with_what_stands_beside_it() {
        JsonNode ship = service.get("/entities/us_ofac_sdn-15036").json();
        assertThat(ship.at("/properties/sanctions/0/schema").asText()).isEqualTo("Sanction");
        assertThat(ship.at("/properties/unknownLinkTo/0/properties/object/0/id").asText())
                .isEqualTo("us_ofac_sdn-15037");
        JsonNode bare = service.get("/entities/us_ofac_sdn-15036?nested=false").json();
        assertThat(bare.path("properties").has("sanctions")).isFalse();
        JsonNode adjacent = service.get("/entities/us_ofac_sdn-15036/adjacent").json();
        assertThat(adjacent.at("/adjacent/unknownLinkTo/total/value").asInt()).isEqualTo(1);
        assertThat(service.get("/entities/us_ofac_sdn-15036/adjacent/sanctions?offset=1")
                        .json()
                        .path("results"))
                .isEmpty();
    }

    @Test
    void the_catalogue_names_every_list_with_its_edition_and_the_two_names_of_all() {
        JsonNode catalogue = service.get("/catalog").json();
        assertThat(catalogue.path("current")).hasToString("[\"default\",\"sanctions\",\"un_sc\",\"us_ofac_sdn\"]");
        assertThat(catalogue.at("/datasets/0/children")).hasToString("[\"un_sc\",\"us_ofac_sdn\"]");
        assertThat(catalogue.at("/datasets/2/version").asText()).startsWith("20260227-");
        assertThat(catalogue.at("/datasets/2/entity_count").asInt()).isEqualTo(2);
    }

    @Test
    void only_methods_that_can_run_are_named() {
        JsonNode page = service.get("/algorithms").json();
        assertThat(page.path("best").asText()).isEqualTo("waybill");
        List<String> names = new ArrayList<>();
        page.path("algorithms").forEach(one -> names.add(one.path("name").asText()));
        // This service has no screener for OFAC's figure.
        assertThat(names).contains("waybill", "logic-v2").doesNotContain("ofac-search", "name-based");
    }

    private static List<String> found(String words) {
        return ids("/search/default?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }

    private static List<String> ids(String path) {
        List<String> ids = new ArrayList<>();
        service.get(path)
                .json()
                .path("results")
                .forEach(one -> ids.add(one.path("id").asText()));
        return ids;
    }
}
