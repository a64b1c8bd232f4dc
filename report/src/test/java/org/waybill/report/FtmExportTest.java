package org.waybill.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.Case;
import org.waybill.report.export.Form;
import org.waybill.report.export.ftm.Prop;
import tech.followthemoney.entity.ValueEntity;
import tech.followthemoney.exc.SchemaException;
import tech.followthemoney.model.Model;
import tech.followthemoney.model.Property;
import tech.followthemoney.model.PropertyType;
import tech.followthemoney.model.Schema;
import tech.followthemoney.statement.Statement;

/** Entities and statements against the library that their readers use. */
class FtmExportTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Model MODEL = model();
    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}:\\d{2})?)?)?");
    private static final Pattern ID = Pattern.compile("[0-9a-zA-Z]([0-9a-zA-Z.-]*[0-9a-zA-Z])?");
    private static final Map<String, JsonNode> WHOLE = entities(ExportedCase.whole());

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_entity_fits_the_schema_of_the_library(boolean isHostile) {
        Map<String, JsonNode> entities = isHostile ? entities(ExportedCase.hostile()) : WHOLE;
        assertThat(entities).isNotEmpty();
        entities.values().forEach(entity -> fits(entity, entities));
    }

    private static void fits(JsonNode entity, Map<String, JsonNode> all) {
        Schema schema = MODEL.getSchema(entity.path("schema").asText());
        assertThat(schema).as("schema of %s", entity).isNotNull();
        assertThat(entity.path("id").asText()).matches(ID);
        entity.path("properties").properties().forEach(row -> {
            Property property = schema.getProperty(row.getKey());
            assertThat(property).as("%s:%s", schema.getName(), row.getKey()).isNotNull();
            assertThat(property.isStub())
                    .as("%s is written from the other side", row.getKey())
                    .isFalse();
            row.getValue().forEach(value -> fits(property, value.asText(), all));
        });
        assertThat(schema.getRequiredProperties())
                .allSatisfy(required -> assertThat(entity.path("properties").has(required.getName()))
                        .as("%s needs %s", schema.getName(), required.getName())
                        .isTrue());
    }

    private static void fits(Property property, String value, Map<String, JsonNode> all) {
        PropertyType type = property.getType();
        assertThat(value).isNotBlank().hasSizeLessThanOrEqualTo(Math.min(type.getMaxLength(), property.getMaxLength()));
        type.getValues().ifPresent(values -> assertThat(values).containsKey(value));
        if (type.getName().equals("date")) {
            assertThat(value).matches(DATE);
        }
        if (type.isEntity()) {
            JsonNode other = all.getOrDefault(value, MissingNode.getInstance());
            assertThat(other)
                    .as("%s leads to an entity of the file", property.getName())
                    .isNotNull();
            Schema range = property.getRange().orElseThrow();
            assertThat(MODEL.getSchema(other.path("schema").asText()).isA(range))
                    .isTrue();
        }
    }

    @Test
    void the_library_reads_back_every_value() throws SchemaException {
        for (JsonNode entity : WHOLE.values()) {
            ValueEntity read = ValueEntity.fromJson(MODEL, entity);
            assertThat(read.getDefinedProperties())
                    .hasSize(entity.path("properties").size());
            for (Property property : read.getDefinedProperties()) {
                assertThat(read.getValues(property))
                        .containsExactlyInAnyOrderElementsOf(
                                values(entity.path("properties").path(property.getName())));
            }
        }
    }

    @Test
    void our_own_table_of_types_is_that_of_the_library() {
        Set<String> used = new HashSet<>();
        WHOLE.values().forEach(entity -> entity.path("properties").fieldNames().forEachRemaining(name -> {
            used.add(name);
            Prop prop = Arrays.stream(Prop.values())
                    .filter(one -> one.key().equals(name))
                    .findFirst()
                    .orElseThrow();
            Property property = MODEL.getSchema(entity.path("schema").asText()).getProperty(name);
            assertThat(property.getType().getName()).isEqualTo(prop.type().key());
            assertThat(property.getType().getMaxLength()).isEqualTo(prop.type().most());
        }));
        assertThat(used).contains("name", "entity", "proof", "confidenceScore", "startDate");
    }

    @Test
    void a_claim_is_a_note_that_quotes_and_links_nobody_to_anybody() {
        assertThat(WHOLE.values())
                .filteredOn(entity -> is(entity, "UnknownLink"))
                .isNotEmpty()
                .allSatisfy(link -> {
                    assertThat(schema(link, "subject")).isEqualTo("Note");
                    assertThat(schema(link, "object")).isNotEqualTo("Note");
                    assertThat(link.at("/properties/role/0").asText()).endsWith("as claimed");
                });
        assertThat(WHOLE.values())
                .extracting(entity -> entity.path("schema").asText())
                .doesNotContain("Sanction", "Event", "Ownership", "Payment");
        assertThat(WHOLE.values())
                .filteredOn(entity -> entity.path("id").asText().startsWith("wb-claim-"))
                .hasSize(ExportedCase.whole().docket().ids().size())
                .allSatisfy(note -> {
                    assertThat(schema(note, "proof")).isIn("Article", "Document");
                    assertThat(note.at("/properties/notes/0").asText()).contains("not a fact");
                });
    }

    @Test
    void a_listing_is_a_candidate_and_a_dismissed_one_is_left_out() {
        List<JsonNode> alike =
                WHOLE.values().stream().filter(entity -> is(entity, "Similar")).toList();
        assertThat(alike).isNotEmpty().allSatisfy(pair -> assertThat(
                        entity(pair.at("/properties/match/0").asText())
                                .path("properties")
                                .has("topics"))
                .isFalse());
        Case dismissed = ScreenedCase.whole();
        assertThat(entities(dismissed).values().stream()
                        .filter(entity -> is(entity, "Similar"))
                        .count())
                .isEqualTo(dismissed.screening().orElseThrow().matches() - 1L);
    }

    @Test
    void statements_have_the_ids_that_the_library_gives_and_say_what_the_entities_say() {
        Map<String, Integer> told = new LinkedHashMap<>();
        for (JsonNode line : lines(Form.FTM_STATEMENTS, ExportedCase.whole())) {
            String entity = line.path("entity_id").asText();
            String expected = Statement.makeId(
                    line.path("dataset").asText(),
                    entity,
                    line.path("prop").asText(),
                    line.path("value").asText(),
                    line.path("external").asBoolean());
            assertThat(line.path("id").asText()).isEqualTo(expected);
            assertThat(values(entity(entity)
                            .path("properties")
                            .path(line.path("prop").asText())))
                    .contains(line.path("value").asText());
            told.merge(entity, 1, Integer::sum);
        }
        WHOLE.forEach((id, entity) -> assertThat(told.get(id))
                .isEqualTo(entity.path("properties").properties().stream()
                        .mapToInt(row -> row.getValue().size())
                        .sum()));
    }

    private static boolean is(JsonNode entity, String schema) {
        return entity.path("schema").asText().equals(schema);
    }

    private static String schema(JsonNode entity, String property) {
        return entity(entity.path("properties").path(property).path(0).asText())
                .path("schema")
                .asText();
    }

    private static JsonNode entity(String id) {
        return WHOLE.getOrDefault(id, MissingNode.getInstance());
    }

    private static List<String> values(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }

    /** By id, which must be unique. */
    private static Map<String, JsonNode> entities(Case made) {
        Map<String, JsonNode> all = new LinkedHashMap<>();
        lines(Form.FTM, made)
                .forEach(entity ->
                        assertThat(all.put(entity.path("id").asText(), entity)).isNull());
        return all;
    }

    private static List<JsonNode> lines(Form form, Case made) {
        return ExportedCase.text(form, made).lines().map(FtmExportTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model model() {
        try {
            return Model.loadDefault();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
