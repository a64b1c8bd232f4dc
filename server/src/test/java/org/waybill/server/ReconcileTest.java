package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The Reconciliation Service API 0.2, in the shapes that OpenRefine sends and reads. */
class ReconcileTest {
    private static final String SERVICE = "/reconcile/default";

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
    void the_service_describes_itself() {
        Service.Answer answer = service.get(SERVICE);
        JsonNode manifest = answer.json();
        assertThat(manifest.path("versions")).hasToString("[\"0.1\",\"0.2\"]");
        assertThat(manifest.path("name").asText()).isNotEmpty();
        assertThat(manifest.path("identifierSpace").asText()).startsWith("http");
        assertThat(manifest.path("schemaSpace").asText()).startsWith("http");
        assertThat(manifest.at("/view/url").asText()).contains("{{id}}");
        assertThat(manifest.at("/preview/url").asText()).contains("{{id}}");
        assertThat(manifest.at("/suggest/entity/flyout_service_path").asText()).contains("${id}");
        assertThat(manifest.path("defaultTypes")).isNotEmpty();
        assertThat(answer.headers().get("access-control-allow-origin")).containsExactly("*");
    }

    @Test
    void the_addresses_in_the_description_answer() {
        JsonNode manifest = service.get(SERVICE).json();
        for (String what : new String[] {"entity", "type", "property"}) {
            JsonNode suggest = manifest.path("suggest").path(what);
            String address = suggest.path("service_url").asText()
                    + suggest.path("service_path").asText();
            String path = address.substring(address.indexOf(SERVICE));
            assertThat(service.get(path + "?prefix=o").json().path("result"))
                    .as(what)
                    .isNotEmpty();
        }
        String preview = manifest.at("/preview/url").asText().replace("{{id}}", "us_ofac_sdn-15036");
        Service.Answer page = service.get(preview.substring(preview.indexOf(SERVICE)));
        assertThat(page.status()).isEqualTo(200);
        // The list's own text is no markup of ours.
        assertThat(page.text()).contains("PIONEER &lt;b&gt;STAR&lt;/b&gt;");
    }

    @Test
    void a_batch_is_answered_under_its_keys() {
        String batch = """
            {"q0":{"query":"Samir Khalil","type":"Person","limit":3,"type_strict":"should",
              "properties":[{"pid":"Person:birthDate","v":"1961"},{"pid":"nationality","v":{"id":"iq","name":"Iraq"}}]},
             "q1":{"query":"Gulf Lines"},
             "q2":{"query":"Nobody Whoever"}}
            """;
        JsonNode answer = service.form(SERVICE, "queries", batch).json();
        assertThat(answer.at("/q0/result")).hasSize(2);
        JsonNode best = answer.at("/q1/result/0");
        assertThat(best.path("id").asText()).isEqualTo("us_ofac_sdn-15037");
        assertThat(best.path("name").asText()).isEqualTo("GULF LINES");
        assertThat(best.at("/type/0/id").asText()).isEqualTo("Organization");
        assertThat(best.path("score").isNumber()).isTrue();
        assertThat(best.path("match").asBoolean()).isTrue();
        assertThat(best.at("/features/0/id").asText()).isEqualTo("words");
        assertThat(answer.at("/q2/result")).isEmpty();
    }

    @Test
    void of_two_that_would_do_none_is_taken_over_without_a_look() {
        JsonNode result = service.form(SERVICE, "queries", "{\"q\":{\"query\":\"Samir Khalil\"}}")
                .json()
                .at("/q/result");
        assertThat(result).hasSize(2).allMatch(one -> !one.path("match").asBoolean());
    }

    @Test
    void a_ships_number_in_another_column_finds_it() {
        String batch = "{\"q\":{\"query\":\"No Name\",\"type\":[\"Vessel\"],\"properties\":"
                + "[{\"pid\":\"Vessel:imoNumber\",\"v\":9187629}]}}";
        assertThat(service.form(SERVICE, "queries", batch)
                        .json()
                        .at("/q/result/0/id")
                        .asText())
                .isEqualTo("us_ofac_sdn-15036");
    }

    @Test
    void a_page_of_another_origin_may_ask_by_a_call() {
        String queries = URLEncoder.encode("{\"q\":{\"query\":\"Gulf Lines\"}}", StandardCharsets.UTF_8);
        Service.Answer call = service.get(SERVICE + "?callback=jQuery12_3&queries=" + queries);
        assertThat(call.text()).startsWith("/**/jQuery12_3({").endsWith(");");
        assertThat(call.headers().getOrDefault("content-type", List.of()))
                .singleElement()
                .asString()
                .contains("javascript");
        assertThat(service.get(SERVICE + "?callback=alert(1)//").status()).isEqualTo(400);
    }

    @Test
    void rows_are_extended_by_what_the_list_says() {
        String extend = "{\"ids\":[\"un_sc-QDi.001\",\"us_ofac_sdn-20001\",\"gone-1\"],"
                + "\"properties\":[{\"id\":\"birthDate\",\"settings\":{\"limit\":\"1\"}},{\"id\":\"gender\"}]}";
        JsonNode answer = service.form(SERVICE, "extend", extend).json();
        assertThat(answer.at("/meta/0")).hasToString("{\"id\":\"birthDate\",\"name\":\"Date of birth\"}");
        assertThat(answer.at("/rows/un_sc-QDi.001/birthDate")).hasToString("[{\"str\":\"1960\"}]");
        assertThat(answer.at("/rows/us_ofac_sdn-20001/birthDate")).hasToString("[{\"date\":\"1985-07-01\"}]");
        assertThat(answer.at("/rows/us_ofac_sdn-20001/gender")).isEmpty();
        assertThat(answer.at("/rows/gone-1/gender").isArray()).isTrue();
        assertThat(service.get(SERVICE + "/extend/property?type=Vessel&limit=100")
                        .text())
                .contains("\"imoNumber\"")
                .doesNotContain("\"birthDate\"");
    }

    @Test
    void what_is_typed_is_completed() {
        JsonNode entities =
                service.get(SERVICE + "/suggest/entity?prefix=ocean%20ma").json();
        assertThat(entities.at("/result/0/id").asText()).isEqualTo("us_ofac_sdn-15036");
        assertThat(service.get(SERVICE + "/suggest/type?prefix=organ")
                        .json()
                        .at("/result/0/id")
                        .asText())
                .isEqualTo("Organization");
        assertThat(service.get(SERVICE + "/suggest/property?prefix=country").text())
                .contains("Thing:country");
        assertThat(service.get(SERVICE + "/suggest/entity").json().path("result"))
                .isEmpty();
        assertThat(service.get(SERVICE + "/flyout/entity?id=us_ofac_sdn-15036")
                        .json()
                        .path("html")
                        .asText())
                .contains("OCEAN MARIA");
    }

    @Test
    void what_is_no_batch_is_refused() {
        assertThat(service.form(SERVICE, "queries", "{\"q\":").status()).isEqualTo(400);
        assertThat(service.form(SERVICE, "queries", "[]").status()).isEqualTo(400);
        assertThat(service.form(SERVICE, "queries", "{\"q\":{\"query\":\"x\",\"type\":\"Wagon\"}}")
                        .status())
                .isEqualTo(400);
        assertThat(service.form(SERVICE, "nothing", "x").status()).isEqualTo(400);
        assertThat(service.get("/reconcile/nowhere").status()).isEqualTo(404);
        assertThat(service.get(SERVICE + "/preview?id=nobody").status()).isEqualTo(404);
    }
}
