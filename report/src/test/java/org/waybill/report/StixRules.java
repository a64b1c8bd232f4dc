package org.waybill.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What STIX 2.1 asks of the types that exports use, and nothing beside it: a property that no table names is wrong. */
final class StixRules {
    private static final Set<String> COMMON = Set.of(
            "type",
            "spec_version",
            "id",
            "created_by_ref",
            "created",
            "modified",
            "revoked",
            "labels",
            "confidence",
            "lang",
            "external_references",
            "object_marking_refs",
            "granular_markings");
    private static final Set<String> NEEDED = Set.of("type", "spec_version", "id", "created", "modified");

    /** Of each type: what must be there, and what may be. */
    private static final Map<String, Rule> RULES = Map.of(
            "identity",
                    new Rule(
                            Set.of("name"),
                            Set.of("description", "roles", "identity_class", "sectors", "contact_information")),
            "note", new Rule(Set.of("content", "object_refs"), Set.of("abstract", "authors")),
            "opinion", new Rule(Set.of("opinion", "object_refs"), Set.of("explanation", "authors")),
            "report", new Rule(Set.of("name", "published", "object_refs"), Set.of("description", "report_types")),
            "grouping", new Rule(Set.of("context", "object_refs"), Set.of("name", "description")),
            "relationship",
                    new Rule(
                            Set.of("relationship_type", "source_ref", "target_ref"),
                            Set.of("description", "start_time", "stop_time")));

    private static final Map<String, Set<String>> WORDS = Map.of(
            "identity_class", Set.of("individual", "group", "system", "organization", "class", "unknown"),
            "opinion", Set.of("strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"),
            "context", Set.of("suspicious-activity", "malware-analysis", "unspecified"),
            "relationship_type", Set.of("derived-from", "duplicate-of", "related-to"),
            "spec_version", Set.of("2.1"));
    private static final Set<String> LISTS =
            Set.of("object_refs", "authors", "labels", "roles", "sectors", "external_references");
    private static final Set<String> MOMENTS = Set.of("created", "modified", "published");
    private static final String UUID_5 = "[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";

    private record Rule(Set<String> needed, Set<String> allowed) {}

    private StixRules() {}

    static void check(JsonNode bundle) {
        assertThat(bundle.properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("type", "id", "objects");
        assertThat(bundle.path("type").asText()).isEqualTo("bundle");
        assertThat(bundle.path("id").asText()).matches("bundle--" + UUID_5);
        Map<String, JsonNode> objects = new LinkedHashMap<>();
        bundle.path("objects")
                .forEach(one -> assertThat(objects.put(one.path("id").asText(), one))
                        .as("two objects of one id: %s", one)
                        .isNull());
        assertThat(objects).isNotEmpty();
        objects.values().forEach(one -> check(one, objects.keySet()));
    }

    private static void check(JsonNode object, Set<String> known) {
        String type = object.path("type").asText();
        assertThat(RULES).containsKey(type);
        Rule rule = RULES.getOrDefault(type, new Rule(Set.of(), Set.of()));
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        assertThat(names).as("%s", object).containsAll(NEEDED).containsAll(rule.needed());
        names.removeAll(COMMON);
        names.removeAll(rule.needed());
        names.removeAll(rule.allowed());
        assertThat(names).as("no table of %s names these", type).isEmpty();
        assertThat(object.path("id").asText()).matches(type + "--" + UUID_5);
        object.properties().forEach(row -> value(row.getKey(), row.getValue(), known));
        assertThat(moment(object, "modified")).isAfterOrEqualTo(moment(object, "created"));
    }

    private static void value(String name, JsonNode value, Set<String> known) {
        assertThat(value.isNull() || (value.isTextual() && value.asText().isEmpty()))
                .as(name)
                .isFalse();
        assertThat(value.isArray()).as("%s is a list", name).isEqualTo(LISTS.contains(name));
        if (value.isArray()) {
            assertThat(value).as("%s is empty", name).isNotEmpty();
        }
        if (WORDS.containsKey(name)) {
            assertThat(WORDS.get(name)).contains(value.asText());
        }
        if (MOMENTS.contains(name)) {
            assertThat(value.asText()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
        }
        if (name.endsWith("_ref")) {
            assertThat(known).contains(value.asText());
        }
        if (name.endsWith("_refs")) {
            assertThat(value).allSatisfy(one -> assertThat(known).contains(one.asText()));
            assertThat(value.valueStream().map(JsonNode::asText)).doesNotHaveDuplicates();
        }
        if (name.equals("external_references")) {
            value.forEach(StixRules::reference);
        }
    }

    private static void reference(JsonNode reference) {
        assertThat(reference.properties())
                .extracting(Map.Entry::getKey)
                .contains("source_name")
                .isSubsetOf("source_name", "description", "url", "hashes", "external_id")
                .containsAnyOf("description", "url", "external_id");
        if (reference.has("hashes")) {
            assertThat(reference.has("url")).isTrue();
            assertThat(reference.path("hashes").properties()).allSatisfy(hash -> {
                assertThat(hash.getKey()).isEqualTo("SHA-256");
                assertThat(hash.getValue().asText()).matches("[0-9a-f]{64}");
            });
        }
        if (reference.has("url")) {
            assertThat(reference.path("url").asText()).startsWith("http").isASCII();
        }
    }

    private static Instant moment(JsonNode object, String name) {
        return Instant.parse(object.path(name).asText());
    }
}
