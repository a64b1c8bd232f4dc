package org.waybill.assessment.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.waybill.model.InForce;
import org.waybill.model.Provision;

/** Holds every provision of the packs against the fact sheet that they were written from, where it is at hand. */
class FactSheetTest {
    private static final Path SHEET = Path.of(
                    System.getProperty("waybill.root", ".."), "..", "shared", "research", "provisions.yaml")
            .normalize();

    private static final Packs PACKS = Packs.bundled();

    @TestFactory
    Stream<DynamicTest> a_pack_says_what_the_fact_sheet_says() throws IOException {
        assumeThat(Files.exists(SHEET)).as("../shared/research is not here").isTrue();
        JsonNode sheet = new ObjectMapper(new YAMLFactory()).readTree(SHEET.toFile());
        return elements(sheet.path("provisions"))
                .map(one -> DynamicTest.dynamicTest(one.path("id").asText(), () -> same(one)));
    }

    private static void same(JsonNode wanted) {
        Provision one = PACKS.provision(wanted.path("id").asText()).orElseThrow();
        // A treaty is named by its instrument: "ATT Art. 6" is article 6 of that treaty.
        assertThat(wanted.path("paragraph").asText()).endsWith(one.paragraph());
        assertThat(one.adopted()).hasToString(wanted.path("adopted").asText());
        assertThat(one.conduct()).isEqualTo(texts(wanted.path("conduct")));
        assertThat(one.force().key()).isEqualTo(wanted.path("force").asText());
        assertThat(one.certainty().words())
                .isEqualTo(wanted.path("confidence").path("mark").asText());
        assertThat(one.sources()).isEqualTo(texts(wanted.path("confidence").path("against")));
        assertThat(one.amends()).containsAll(texts(wanted.path("amends")));
        assertThat(one.amendedBy()).containsAll(texts(wanted.path("amended_by")));
        times(one, wanted.path("in_force"));
        assertThat(one.exemptions().isEmpty())
                .isEqualTo(isSilent(wanted.path("exemptions").asText()));
    }

    /**
     * Of a rule that came back only the beginnings are held: the sheet ends its first time on the day on which another
     * rule took its place, a pack on the day before.
     */
    private static void times(Provision one, JsonNode sheet) {
        InForce last = one.inForce().get(one.inForce().size() - 1);
        if (sheet.has("periods")) {
            assertThat(one.inForce().stream()
                            .map(time -> time.from().toString())
                            .toList())
                    .isEqualTo(elements(sheet.path("periods"))
                            .map(time -> time.path("start").asText())
                            .toList());
            assertThat(last.contested()).isNotEmpty();
        } else {
            assertThat(last.from()).hasToString(sheet.path("start").asText());
            assertThat(Objects.toString(last.to())).isEqualTo(sheet.path("end").asText("null"));
        }
        if (sheet.path("renewal_check").asBoolean()) {
            assertThat(last.check()).isNotEmpty();
        }
    }

    private static boolean isSilent(String exemptions) {
        return exemptions.isEmpty() || exemptions.startsWith("none stated");
    }

    private static List<String> texts(JsonNode list) {
        return elements(list).map(JsonNode::asText).toList();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
