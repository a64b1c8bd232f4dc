package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Tier;

class ClaimLinesTest {
    private static final ObjectMapper READER = new ObjectMapper();
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "claims.jsonl");

    @Test
    void the_sample_gives_the_lines_of_the_golden_file() throws IOException {
        byte[] lines = ClaimLines.jsonLines(SampleCase.whole().readings());
        if (Boolean.getBoolean("waybill.golden.update")) {
            Files.createDirectories(Objects.requireNonNull(GOLDEN.getParent()));
            Files.write(GOLDEN, lines);
        }
        assertThat(new String(lines, UTF_8)).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void a_line_has_the_keys_of_the_contract_in_their_order() {
        List<String> keys = new ArrayList<>();
        lines(SampleCase.whole().readings()).get(0).fieldNames().forEachRemaining(keys::add);
        assertThat(keys)
                .containsExactly(
                        "document",
                        "sha256",
                        "type",
                        "actor",
                        "recipient_or_target",
                        "items",
                        "quantity",
                        "period",
                        "place",
                        "attribution",
                        "relays",
                        "modality",
                        "negated",
                        "tier",
                        "rule",
                        "anchor",
                        "passage",
                        "spans",
                        "source",
                        "address",
                        "publisher",
                        "title",
                        "published",
                        "why");
    }

    @Test
    void a_line_tells_last_when_it_was_said_and_only_where_the_text_does() {
        Document document = document("In June Seoul said Iran sent drones.");
        ClaimWriter writer = ClaimWriter.in(document, document.text(), ClaimType.TRANSFER)
                .items("drones")
                .says("Seoul", "South Korea");
        assertThat(line(document, writer.write()).has("said")).isFalse();
        JsonNode dated = line(document, writer.on("2024-06").write());
        assertThat(dated.get("said").asText()).isEqualTo("2024-06");
        List<String> keys = new ArrayList<>();
        dated.fieldNames().forEachRemaining(keys::add);
        assertThat(keys).endsWith("why", "said");
    }

    @Test
    void offsets_count_code_points_so_that_other_languages_cut_the_same_words() {
        Document document = document("\uD83D\uDEA2\uD83D\uDEA2 Iran sent Russia drones.");
        JsonNode line = line(
                document,
                ClaimWriter.in(document, "Iran sent Russia drones.", ClaimType.TRANSFER)
                        .actor("Iran", "IR")
                        .items("drones")
                        .write());
        assertThat(line.at("/passage/start").asInt()).isEqualTo(3);
        assertThat(line.at("/spans/actor/0/0").asInt()).isEqualTo(3);
        assertThat(cut(document.text(), line.at("/spans/items/0"))).isEqualTo("drones");
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSFER", "DEPLOYMENT", "USE", "ASSISTANCE"})
    void a_party_that_took_part_and_is_not_known_is_unknown(ClaimType type) {
        JsonNode line = nobody(type, false);
        assertThat(line.get("actor").asText()).isEqualTo("unknown");
        assertThat(line.get("recipient_or_target").asText()).isEqualTo("unknown");
        assertThat(line.get("spans").has("actor")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"AGREEMENT", "VIOLATION", "DENIAL", "DESIGNATION", "OTHER"})
    void where_there_may_be_no_other_side_an_empty_party_is_null_unless_the_text_withholds_it(ClaimType type) {
        assertThat(nobody(type, false).get("actor").isNull()).isTrue();
        assertThat(nobody(type, true).get("actor").asText()).isEqualTo("unknown");
        assertThat(nobody(type, true).get("recipient_or_target").isNull()).isTrue();
    }

    private static JsonNode nobody(ClaimType type, boolean withheld) {
        Document document = document("Somebody sent drones.");
        ClaimWriter writer =
                ClaimWriter.in(document, "Somebody sent drones.", type).items("drones");
        return line(document, (withheld ? writer.actorWithheld() : writer).write());
    }

    @Test
    void a_bound_is_one_value_whether_the_model_holds_it_open_or_closed() {
        JsonNode closed = quantity(number(20_000), number(20_000), Qualifier.MORE_THAN, Basis.TOTAL, "");
        JsonNode open = quantity(number(20_000), null, Qualifier.MORE_THAN, Basis.TOTAL, "");
        assertThat(closed).isEqualTo(open);
        assertThat(closed.get("value").asInt()).isEqualTo(20_000);
    }

    @Test
    void a_band_keeps_both_ends_and_a_vague_word_stays_with_it() {
        JsonNode band = quantity(number(24), number(100), Qualifier.APPROX, Basis.UNSTATED, "dozens");
        assertThat(band.has("value")).isFalse();
        assertThat(band.get("low").asInt()).isEqualTo(24);
        assertThat(band.get("vague").asText()).isEqualTo("dozens");
        assertThat(band.get("cumulative").asText()).isEqualTo("unknown");
    }

    @Test
    void an_increment_is_never_given_as_a_total() {
        for (Basis basis : List.of(Basis.INCREMENT, Basis.BATCH, Basis.RATE, Basis.SHARE, Basis.CAPACITY)) {
            JsonNode quantity = quantity(number(5), number(5), Qualifier.EXACT, basis, "");
            assertThat(quantity.get("cumulative").booleanValue())
                    .as(basis.key())
                    .isFalse();
            assertThat(quantity.get("cumulative").isBoolean()).isTrue();
        }
    }

    @Test
    void every_anchor_is_in_its_text_and_has_at_most_eight_words() {
        List<Reading> readings = SampleCase.whole().readings();
        for (Reading reading : readings) {
            for (JsonNode line : lines(List.of(reading))) {
                String anchor = line.get("anchor").asText();
                assertThat(reading.document().text()).contains(anchor);
                assertThat(anchor.strip().split("\\s+", -1)).hasSizeLessThanOrEqualTo(8);
            }
        }
    }

    @Test
    void the_array_holds_the_same_claims_as_the_lines() throws IOException {
        List<Reading> readings = SampleCase.whole().readings();
        List<JsonNode> array = new ArrayList<>();
        READER.readTree(ClaimLines.json(readings)).forEach(array::add);
        assertThat(array).isEqualTo(lines(readings));
    }

    @Test
    void no_claims_are_still_well_formed() {
        assertThat(ClaimLines.json(List.of())).asString(UTF_8).isEqualTo("[]\n");
        assertThat(ClaimLines.jsonLines(List.of())).isEmpty();
        assertThat(ClaimLines.csv(List.of()))
                .asString(UTF_8)
                .startsWith("document,sha256,type")
                .endsWith("spans,source,address,publisher,title,published,said\r\n");
    }

    @Test
    void a_spreadsheet_never_meets_a_formula() {
        Document document = document("=HYPERLINK(1) sent \"drones\", they say.");
        String csv = csv(
                document,
                ClaimWriter.in(document, "=HYPERLINK(1) sent \"drones\", they say.", ClaimType.TRANSFER)
                        .actor("=HYPERLINK(1)", "=HYPERLINK(1)")
                        .items("drones", "@drones")
                        .says("they", "+they")
                        .rule("-supply@1")
                        .tier(Tier.B)
                        .write());
        assertThat(csv).contains(",'=HYPERLINK(1),", ",'@drones,", ",'+they,", ",'-supply@1,");
        assertThat(csv).contains("\"'=HYPERLINK(1) sent \"\"drones\"\", they say.\"");
    }

    private static JsonNode quantity(
            @Nullable BigDecimal low, @Nullable BigDecimal high, Qualifier qualifier, Basis basis, String vague) {
        Document document = document("Iran sent drones.");
        return line(
                        document,
                        ClaimWriter.in(document, "Iran sent drones.", ClaimType.TRANSFER)
                                .figure("drones", new Quantity(low, high, "drones", qualifier, basis, vague))
                                .write())
                .get("quantity");
    }

    private static Document document(String text) {
        return new Document(
                "d1",
                Sha256.of(text),
                "d1.txt",
                new Document.About("", "", "", PartialDate.ofYear(2024), "en", "text"),
                text);
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }

    private static String csv(Document document, Claim claim) {
        return new String(ClaimLines.csv(List.of(new Reading(document, List.of(claim), List.of()))), UTF_8);
    }

    private static JsonNode line(Document document, Claim claim) {
        return lines(List.of(new Reading(document, List.of(claim), List.of()))).get(0);
    }

    private static List<JsonNode> lines(List<Reading> readings) {
        return new String(ClaimLines.jsonLines(readings), UTF_8)
                .lines()
                .map(ClaimLinesTest::tree)
                .toList();
    }

    private static JsonNode tree(String line) {
        try {
            return READER.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cut(String text, JsonNode ends) {
        int start = text.offsetByCodePoints(0, ends.get(0).asInt());
        int end = text.offsetByCodePoints(0, ends.get(1).asInt());
        return text.substring(start, end);
    }
}
