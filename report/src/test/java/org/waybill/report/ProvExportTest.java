package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waybill.model.Case;
import org.waybill.report.export.Form;

/** Provenance against what PROV asks of names and relations, and against Debian's reader where there is one. */
class ProvExportTest {
    /** A name that appears twice in one section would be lost without a word. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final Case WHOLE = ExportedCase.whole();
    private static final JsonNode PROV = read(WHOLE);
    private static final String READER = """
            import sys
            from prov.model import ProvDocument
            from prov.constants import PROV_N_MAP
            document = ProvDocument.deserialize(content=sys.stdin.buffer.read().decode(), format='json')
            counts = {}
            for record in document.get_records():
                name = PROV_N_MAP[record.get_type()]
                counts[name] = counts.get(name, 0) + 1
            again = ProvDocument.deserialize(content=document.serialize(format='json'), format='json')
            print(sorted(counts.items()), again == document)
            """;

    /** Of each relation: the roles, and the section that each leads to. */
    private static final Map<String, Map<String, String>> ROLES = Map.of(
            "wasGeneratedBy", Map.of("prov:entity", "entity", "prov:activity", "activity"),
            "used", Map.of("prov:activity", "activity", "prov:entity", "entity"),
            "wasDerivedFrom", Map.of("prov:generatedEntity", "entity", "prov:usedEntity", "entity"),
            "wasAttributedTo", Map.of("prov:entity", "entity", "prov:agent", "agent"),
            "wasAssociatedWith", Map.of("prov:activity", "activity", "prov:agent", "agent"),
            "wasInfluencedBy", Map.of("prov:influencee", "entity", "prov:influencer", "activity"));

    @Test
    void every_relation_leads_to_what_it_must() {
        check(PROV);
        check(read(ExportedCase.hostile()));
        check(read(SampleCase.empty()));
    }

    private static void check(JsonNode prov) {
        Set<String> sections = Set.of("prefix", "entity", "activity", "agent");
        prov.properties().forEach(section -> {
            if (ROLES.containsKey(section.getKey())) {
                section.getValue().forEach(one -> ROLES.getOrDefault(section.getKey(), Map.of())
                        .forEach((role, leads) -> assertThat(
                                        prov.path(leads).has(one.path(role).asText()))
                                .as("%s of %s in %s", role, one, leads)
                                .isTrue()));
            } else {
                assertThat(sections).contains(section.getKey());
            }
        });
        prov.path("entity").fieldNames().forEachRemaining(name -> assertThat(name)
                .matches("wb:[A-Za-z0-9-]+"));
    }

    @Test
    void every_claim_can_be_walked_back_to_its_document_and_to_whoever_says_so() {
        WHOLE.docket().ids().forEach((claim, id) -> {
            String name = "wb:claim-" + id.hex();
            assertThat(PROV.path("entity").path(name).path("prov:label").asText())
                    .isNotEmpty();
            String passage = from(name, "wb:passage-");
            assertThat(PROV.path("entity").path(passage).path("prov:value").asText())
                    .isEqualTo(claim.passage().text());
            assertThat(from(passage, "wb:document-"))
                    .isEqualTo("wb:document-" + claim.passage().document().hex());
            assertThat(PROV.path("wasAttributedTo"))
                    .anySatisfy(
                            one -> assertThat(one.path("prov:entity").asText()).isEqualTo(name));
        });
    }

    @Test
    void reviews_are_activities_of_people_at_their_time() {
        WHOLE.docket().reviews().forEach(filed -> {
            JsonNode review = PROV.path("activity").path("wb:review-" + filed.place());
            assertThat(review.path("prov:startTime").asText())
                    .isEqualTo(filed.at().toString());
            assertThat(review.path("wb:reason").asText())
                    .isEqualTo(filed.review().reason());
        });
        assertThat(PROV.path("wasDerivedFrom").findValuesAsText("$")).contains("prov:Quotation", "prov:Revision");
    }

    @Test
    void the_readings_name_what_read() {
        assertThat(PROV.path("agent").findValuesAsText("wb:version")).contains("7");
        assertThat(PROV.path("activity").findValuesAsText("wb:method")).contains("file");
    }

    @Test
    void the_reader_of_debian_reads_every_record() throws Exception {
        assumeTrue(
                run("import prov", new byte[0]).isPresent(), "python3-prov is not installed, so nothing else reads it");
        for (Case made : List.of(WHOLE, ExportedCase.hostile())) {
            Map<String, Integer> counts = new LinkedHashMap<>();
            JsonNode prov = read(made);
            prov.properties()
                    .forEach(section ->
                            counts.put(section.getKey(), section.getValue().size()));
            String told = run(READER, ExportedCase.bytes(Form.PROV, made)).orElse("it could not be read");
            assertThat(told).endsWith("True");
            assertThat(told).contains("('entity', " + counts.get("entity") + ")");
            assertThat(told).contains("('wasDerivedFrom', " + counts.get("wasDerivedFrom") + ")");
        }
    }

    /** What a script prints; empty where it cannot be run, or fails. */
    private static Optional<String> run(String script, byte[] input) throws Exception {
        try {
            Process python = new ProcessBuilder("python3", "-c", script)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var to = python.getOutputStream()) {
                to.write(input);
            }
            String told = new String(python.getInputStream().readAllBytes(), UTF_8).strip();
            return python.waitFor() == 0 ? Optional.of(told) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String from(String made, String beginning) {
        return PROV.path("wasDerivedFrom")
                .valueStream()
                .filter(one -> one.path("prov:generatedEntity").asText().equals(made))
                .map(one -> one.path("prov:usedEntity").asText())
                .filter(name -> name.startsWith(beginning))
                .findFirst()
                .orElse("");
    }

    private static JsonNode read(Case made) {
        try {
            return JSON.readTree(ExportedCase.bytes(Form.PROV, made));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
