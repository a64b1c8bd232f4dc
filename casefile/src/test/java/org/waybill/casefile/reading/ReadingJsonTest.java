package org.waybill.casefile.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.waybill.casefile.ArbitraryReadings;
import org.waybill.casefile.SampleReading;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

class ReadingJsonTest {
    private static final Extractor EXTRACTOR = new Extractor("waybill-rules", "2");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "reading.json");

    @Property(tries = 500)
    void nothing_is_lost_on_the_way_to_the_archive_and_back(@ForAll("readings") Reading reading) throws NotCanonical {
        byte[] stored = CanonicalJson.bytes(ReadingJson.of(reading, EXTRACTOR));
        assertThat(ReadingJson.read(CanonicalJson.read(stored))).isEqualTo(new Stored(reading, EXTRACTOR));
    }

    @Property(tries = 200)
    void a_claim_cut_out_of_its_reading_is_the_same_claim(@ForAll("readings") Reading reading) {
        ClaimJson alone = new ClaimJson(reading.document());
        JsonNode claims = ReadingJson.of(reading, EXTRACTOR).path("claims");
        for (int at = 0; at < claims.size(); at++) {
            Claim claim = reading.claims().get(at);
            assertThat(alone.of(claim)).isEqualTo(claims.get(at));
            assertThat(alone.read(claims.get(at))).isEqualTo(claim);
        }
    }

    /** The contract of the stored format. A change here is a change of the format, and needs a new number. */
    @Test
    void the_golden_file_is_written_byte_for_byte_and_read_back() throws IOException, NotCanonical {
        byte[] bytes = CanonicalJson.bytes(ReadingJson.of(SampleReading.reading(), EXTRACTOR));
        if (Boolean.getBoolean("waybill.golden.update")) {
            Files.createDirectories(Objects.requireNonNull(GOLDEN.getParent()));
            Files.write(GOLDEN, bytes);
        }
        byte[] golden = Files.readAllBytes(GOLDEN);
        assertThat(new String(bytes, UTF_8)).isEqualTo(new String(golden, UTF_8));
        assertThat(Sha256.of(golden).hex())
                .isEqualTo("53a465d523811a68968707d7c2b760908ae8eb55392e5743145b5d6b1f3fcee7");
        assertThat(ReadingJson.read(CanonicalJson.read(golden)).reading()).isEqualTo(SampleReading.reading());
    }

    @Test
    void places_count_code_points_after_a_rocket() {
        JsonNode claim = sample().at("/claims/0");
        Document document = SampleReading.document();
        int units = SampleReading.at("North Korea").start();
        assertThat(claim.at("/slots/actors/spans/0/0").intValue()).isEqualTo(units - 1);
        int[] codePoints = document.text().codePoints().toArray();
        int start = claim.at("/passage/start").intValue();
        int end = claim.at("/passage/end").intValue();
        assertThat(new String(codePoints, start, end - start))
                .isEqualTo(claim.at("/passage/text").textValue());
    }

    @Test
    void an_open_end_is_null_and_a_figure_is_text() {
        JsonNode value = sample().at("/claims/2/slots/quantity/value");
        assertThat(value.path("low").textValue()).isEqualTo("12.5");
        assertThat(value.path("high").isNull()).isTrue();
        assertThat(sample().at("/claims/0/slots/period/value/end").isNull()).isTrue();
    }

    @Test
    void an_empty_slot_is_null_and_its_reason_stands_with_the_rules() {
        assertThat(sample().at("/claims/0/slots/place").isNull()).isTrue();
        assertThat(sample().at("/claims/0/found/slots/place/unstated").textValue())
                .isEqualTo("no place hangs on the event");
    }

    @Test
    void a_slot_that_names_nobody_is_not_an_empty_slot() {
        assertThat(sample().at("/claims/2/slots/target/value")).isEmpty();
        assertThat(sample().at("/claims/2/slots/target/spans")).hasSize(1);
    }

    @Test
    void facts_that_are_not_known_stay_empty_and_are_not_null() {
        assertThat(sample().at("/document/about/publisher").textValue()).isEmpty();
    }

    @Test
    void a_view_keeps_whose_it_is() {
        assertThat(sample().at("/commentary/0/holder").textValue()).isEqualTo("Mr Kim");
        assertThat(sample().at("/commentary/0/proposition/text").textValue()).isEqualTo("the world looks away");
    }

    @Test
    void an_empty_document_that_says_nothing_can_be_kept() {
        Document empty = new Document("x", Sha256.of(""), "", new Document.About("", "", "", null, "und", "text"), "");
        Reading reading = new Reading(empty, List.of(), List.of());
        assertThat(ReadingJson.read(ReadingJson.of(reading, EXTRACTOR)).reading())
                .isEqualTo(reading);
    }

    @Test
    void the_members_stand_in_canonical_order_already() {
        assertThat(sample().toString()).isEqualTo(CanonicalJson.text(sample()));
    }

    @Test
    void the_tree_holds_no_number_but_places() {
        sample().findValues("value")
                .forEach(value -> assertThat(value.isNumber()).isFalse());
        sample().findValues("word")
                .forEach(word ->
                        assertThat((ArrayNode) word).allMatch(JsonNode::isInt).hasSize(2));
    }

    private static ObjectNode sample() {
        return ReadingJson.of(SampleReading.reading(), EXTRACTOR);
    }

    @Provide
    Arbitrary<Reading> readings() {
        return ArbitraryReadings.readings();
    }
}
