package org.waybill.assessment.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybill.model.InForce;
import org.waybill.model.Provision;

/** The packs against the fact sheet of provisions that they were written from, wherever that sheet lies beside them. */
class FactSheetTest {
    private static final Path SHEET = Path.of("..", "..", "shared", "research", "provisions.yaml");

    private static Map<String, JsonNode> sheet() {
        assumeTrue(Files.isRegularFile(SHEET), "the fact sheet of provisions does not lie beside this folder");
        try {
            Map<String, JsonNode> all = new LinkedHashMap<>();
            new YAMLMapper()
                    .readTree(Files.readString(SHEET))
                    .path("provisions")
                    .forEach(one -> all.put(one.path("id").asText(), one));
            return all;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where a pack says otherwise than the sheet on purpose: provision and field, each with its reason. */
    private static Set<String> departures() {
        try (InputStream in = Objects.requireNonNull(FactSheetTest.class.getResourceAsStream("departures.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("provision\t"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> cells[0] + " " + cells[1])
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Test
    void every_provision_of_the_sheet_is_in_a_pack_and_no_other() {
        assertThat(Packs.bundled().provisions().stream().map(Provision::id))
                .containsExactlyInAnyOrderElementsOf(sheet().keySet());
    }

    @TestFactory
    Stream<DynamicTest> a_provision_has_the_dates_the_mark_and_the_sources_of_the_sheet() {
        Map<String, JsonNode> sheet = sheet();
        return Packs.bundled().provisions().stream()
                .map(one -> dynamicTest(
                        one.id() + " " + one.title(), () -> same(one, Objects.requireNonNull(sheet.get(one.id())))));
    }

    @Test
    void what_departs_from_the_sheet_on_purpose_still_does() {
        Map<String, JsonNode> sheet = sheet();
        Set<String> unlike = new TreeSet<>();
        for (Provision one : Packs.bundled().provisions()) {
            unlike.addAll(
                    unlike(one, Objects.requireNonNull(sheet.get(one.id()))).keySet());
        }
        assertThat(unlike).containsAll(departures());
    }

    private static void same(Provision one, JsonNode row) {
        Map<String, List<String>> unlike = unlike(one, row);
        unlike.keySet().removeAll(departures());
        assertThat(unlike).as("sheet, then pack").isEmpty();
    }

    private static Map<String, List<String>> unlike(Provision one, JsonNode row) {
        Map<String, List<String>> unlike = new LinkedHashMap<>();
        told(row).forEach((field, wanted) -> {
            String got = Objects.requireNonNull(kept(one).get(field));
            if (!got.equals(wanted)) {
                unlike.put(one.id() + " " + field, List.of(wanted, got));
            }
        });
        return unlike;
    }

    private static Map<String, String> kept(Provision one) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("regime", one.regime());
        all.put("paragraph", one.paragraph());
        all.put("adopted", one.adopted().toString());
        all.put(
                "in-force",
                one.inForce().stream().map(FactSheetTest::time).toList().toString());
        all.put("conduct", new TreeSet<>(one.conduct()).toString());
        all.put(
                "direction",
                one.direction() == Provision.Direction.NOT_APPLICABLE
                        ? "n_a"
                        : one.direction().key());
        all.put("force", one.force().key());
        all.put("mark", one.certainty().words());
        all.put("sources", new TreeSet<>(one.sources()).toString());
        all.put("exemptions", String.valueOf(one.exemptions().isEmpty()));
        return all;
    }

    private static String time(InForce time) {
        return time.from() + "/" + (time.to() == null ? "" : time.to());
    }

    private static Map<String, String> told(JsonNode row) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("regime", row.path("regime").asText());
        all.put("paragraph", row.path("paragraph").asText());
        all.put("adopted", row.path("adopted").asText());
        all.put("in-force", times(row.path("in_force")).toString());
        all.put("conduct", new TreeSet<>(texts(row.path("conduct"))).toString());
        all.put("direction", row.path("direction").asText());
        all.put("force", row.path("force").asText());
        all.put("mark", row.path("confidence").path("mark").asText());
        all.put("sources", new TreeSet<>(texts(row.path("confidence").path("against"))).toString());
        all.put("exemptions", String.valueOf(row.path("exemptions").asText().startsWith("none stated")));
        return all;
    }

    private static List<String> times(JsonNode force) {
        List<String> all = new ArrayList<>();
        force.path("periods").forEach(one -> all.add(time(one)));
        return all.isEmpty() ? List.of(time(force)) : all;
    }

    private static String time(JsonNode time) {
        return time.path("start").asText() + "/"
                + (time.path("end").isNull() ? "" : time.path("end").asText());
    }

    private static List<String> texts(JsonNode list) {
        List<String> all = new ArrayList<>();
        list.forEach(one -> all.add(one.asText()));
        return all;
    }
}
