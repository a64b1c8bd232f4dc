package org.waybill.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybill.model.Case;
import org.waybill.model.ClaimId;
import org.waybill.report.export.Exports;
import org.waybill.report.export.Form;

/** What holds of every form. */
class ExportsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Case WHOLE = ExportedCase.whole();

    @ParameterizedTest
    @EnumSource(Form.class)
    void the_same_case_gives_the_same_bytes(Form form) {
        assertThat(ExportedCase.bytes(form, WHOLE)).isEqualTo(ExportedCase.bytes(form, ExportedCase.whole()));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void an_export_can_be_written_twice(Form form) throws IOException {
        var export = Exports.of(form, WHOLE);
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        export.write(once);
        export.write(again);
        assertThat(once.toByteArray()).isNotEmpty().isEqualTo(again.toByteArray());
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void an_empty_case_and_a_hostile_one_can_be_written(Form form) {
        assertThat(isUtf8(form, SampleCase.empty())).isTrue();
        assertThat(isUtf8(form, ExportedCase.hostile())).isTrue();
    }

    @Test
    void every_form_is_found_by_its_key_and_says_what_it_is() {
        assertThat(Form.keys()).doesNotHaveDuplicates();
        assertThat(Form.values()).allSatisfy(form -> {
            assertThat(Form.of(form.key())).contains(form);
            assertThat(form.words()).endsWith(".");
            assertThat(form.mediaType()).contains("/");
            assertThat(form.fileName()).contains(".");
        });
        assertThat(Form.of("pdf")).isEmpty();
    }

    @Test
    void claims_entries_and_assessments_stand_a_line_each() {
        assertThat(lines(Form.CLAIMS))
                .allSatisfy(line -> assertThat(line.path("id").asText()).hasSize(64));
        assertThat(lines(Form.LEDGER)).hasSize(WHOLE.entries().size());
        List<JsonNode> assessments = lines(Form.ASSESSMENTS);
        assertThat(assessments)
                .hasSize(WHOLE.assessment().orElseThrow().entries().size());
        assertThat(assessments).allSatisfy(line -> assertThat(line.path("assessments"))
                .allSatisfy(one -> assertThat(line.path("provisions").findValuesAsText("id"))
                        .contains(one.path("provision").asText())));
        assertThat(assessments).allSatisfy(line -> assertThat(line.findValues("support").stream()
                        .flatMap(JsonNode::valueStream)
                        .map(support -> support.path("claim").asInt())
                        .distinct()
                        .toList())
                .isSubsetOf(line.path("claims")
                        .valueStream()
                        .map(claim -> claim.path("number").asInt())
                        .toList()));
        assertThat(assessments)
                .flatExtracting(line -> line.path("claims").findValuesAsText("id"))
                .isNotEmpty()
                .isSubsetOf(
                        WHOLE.docket().ids().values().stream().map(ClaimId::hex).toList());
    }

    private static List<JsonNode> lines(Form form) {
        return ExportedCase.text(form, WHOLE).lines().map(ExportsTest::read).toList();
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An archive of tables is no text. */
    private static boolean isUtf8(Form form, Case made) {
        try {
            byte[] bytes = ExportedCase.bytes(form, made);
            return form == Form.CSV
                    || StandardCharsets.UTF_8
                                    .newDecoder()
                                    .decode(ByteBuffer.wrap(bytes))
                                    .length()
                            <= bytes.length;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
