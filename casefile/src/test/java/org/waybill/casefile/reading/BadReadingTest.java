package org.waybill.casefile.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.waybill.casefile.ArbitraryReadings;
import org.waybill.casefile.SampleReading;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Extractor;
import org.waybill.model.Grounds;
import org.waybill.model.Passage;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;

class BadReadingTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Extractor EXTRACTOR = new Extractor("waybill-rules", "2");
    /** What no message may repeat. */
    private static final String SECRET = "Secret Name";

    @ParameterizedTest(name = "{0} {1}: {4}")
    @CsvFileSource(resources = "/refused-readings.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '\'')
    void a_stored_reading_that_breaks_the_format_is_refused(
            String member, String change, String path, String problem, String why) throws JsonProcessingException {
        ObjectNode stored = ReadingJson.of(SampleReading.reading(), EXTRACTOR);
        assertThat(ReadingJson.read(stored).reading()).isEqualTo(SampleReading.reading());
        put(stored, member, change.equals("gone") ? null : MAPPER.readTree(change));
        BadReading bad = catchThrowableOfType(BadReading.class, () -> ReadingJson.read(stored));
        assertThat(bad).as(why).isNotNull();
        assertThat(bad.path()).isEqualTo(path == null ? "" : path);
        assertThat(bad.problem()).contains(problem);
        assertThat(bad).hasMessageEndingWith(".").hasNoCause();
        assertThat(bad.getMessage()).doesNotContain(SECRET, "Seoul", "SEOUL", "North Korea", "6700");
    }

    /** The law that gives each reading one encoding: a change is either refused, or it is there when written again. */
    @Property(tries = 2000)
    void no_change_is_read_as_something_else(
            @ForAll("readings") Reading reading, @ForAll("changes") JsonNode change, @ForAll int any) {
        ObjectNode stored = ReadingJson.of(reading, EXTRACTOR);
        List<String> members = new ArrayList<>();
        collect(stored, "", members);
        String member = members.get(Math.floorMod(any, members.size()));
        put(stored, member, change.isMissingNode() ? null : change);
        try {
            Stored read = ReadingJson.read(stored);
            assertThat(ReadingJson.of(read.reading(), read.extractor())).isEqualTo(stored);
        } catch (BadReading e) {
            assertThat(e.getMessage()).doesNotContain(SECRET).endsWith(".");
        }
    }

    @Test
    void half_a_character_in_the_title_is_refused_where_it_stands() {
        Document.About about = new Document.About("", "", "a \uD83D b", null, "en", "html");
        Document document = new Document("x", Sha256.of("x"), "x", about, "text");
        BadReading bad = unwritable(new Reading(document, List.of(), List.of()));
        assertThat(bad.path()).isEqualTo("/document/about/title");
    }

    @Test
    void half_a_character_in_a_rule_is_refused_with_the_number_of_the_claim() {
        Claim claim = SampleReading.reading().claims().get(0);
        BadReading bad = unwritable(reading(new Claim(
                claim.type(),
                claim.slots(),
                claim.attribution(),
                claim.status(),
                claim.tier(),
                "\uDC00",
                claim.passage(),
                claim.grounds())));
        assertThat(bad.path()).isEqualTo("/claims/0/found/rule");
    }

    @Test
    void a_word_that_begins_inside_a_pair_has_no_place_to_write() {
        BadReading bad = unwritable(reading(withWord(new Span(1, 3))));
        assertThat(bad.path()).isEqualTo("/claims/0/found/grounds/word");
    }

    @Test
    void a_word_past_the_end_of_the_text_is_refused() {
        int end = SampleReading.document().text().length();
        assertThat(unwritable(reading(withWord(new Span(end, end + 1)))).path())
                .isEqualTo("/claims/0/found/grounds/word");
    }

    @Test
    void a_claim_of_another_document_is_refused() {
        Passage foreign = new Passage(Sha256.of("another"), new Span(0, 0), "");
        assertThat(unwritable(reading(withPassage(foreign))).path()).isEqualTo("/claims/0/passage");
    }

    @Test
    void a_quotation_the_document_does_not_hold_is_refused() {
        Passage invented = new Passage(SampleReading.document().sha256(), new Span(3, 8), "PARIS");
        BadReading bad = unwritable(reading(withPassage(invented)));
        assertThat(bad.path()).isEqualTo("/claims/0/passage");
        assertThat(bad.getMessage()).doesNotContain("PARIS");
    }

    @Test
    void a_figure_that_would_fill_the_memory_is_refused() {
        Quantity grain =
                new Quantity(new BigDecimal("1E-2000000000"), null, "tonnes", Qualifier.EXACT, Basis.TOTAL, "");
        Claim claim = SampleReading.reading().claims().get(0);
        Slots slots = claim.slots();
        Slots endless = new Slots(
                slots.actors(),
                slots.target(),
                slots.items(),
                Slot.of(grain, claim.passage().span(), "quantity:digits"),
                slots.period(),
                slots.place());
        BadReading bad = unwritable(reading(new Claim(
                claim.type(),
                endless,
                claim.attribution(),
                claim.status(),
                claim.tier(),
                claim.rule(),
                claim.passage())));
        assertThat(bad.path()).isEqualTo("/claims/0/slots/quantity");
    }

    @Test
    void a_claim_read_with_another_document_is_refused() {
        ObjectNode claim = new ClaimJson(SampleReading.document())
                .of(SampleReading.reading().claims().get(0));
        Document sample = SampleReading.document();
        Document other = new Document("s3", Sha256.of("other bytes"), sample.origin(), sample.about(), sample.text());
        BadReading bad = catchThrowableOfType(BadReading.class, () -> new ClaimJson(other).read(claim));
        assertThat(bad.path()).isEqualTo("/document");
    }

    private static Claim withWord(Span word) {
        Claim claim = SampleReading.reading().claims().get(0);
        return new Claim(
                claim.type(),
                claim.slots(),
                claim.attribution(),
                claim.status(),
                claim.tier(),
                claim.rule(),
                claim.passage(),
                new Grounds(word, List.of()));
    }

    private static Claim withPassage(Passage passage) {
        Claim claim = SampleReading.reading().claims().get(0);
        return new Claim(
                claim.type(),
                claim.slots(),
                claim.attribution(),
                claim.status(),
                claim.tier(),
                claim.rule(),
                passage,
                claim.grounds());
    }

    private static Reading reading(Claim claim) {
        return new Reading(SampleReading.document(), List.of(claim), List.of());
    }

    private static BadReading unwritable(Reading reading) {
        return Objects.requireNonNull(catchThrowableOfType(BadReading.class, () -> ReadingJson.of(reading, EXTRACTOR)));
    }

    /** Puts the value at the place, or takes away what is there where the value is null. */
    private static void put(ObjectNode stored, String member, @Nullable JsonNode value) {
        JsonPointer pointer = JsonPointer.compile(member);
        JsonNode parent = stored.at(pointer.head());
        if (parent instanceof ArrayNode array) {
            int at = pointer.last().getMatchingIndex();
            if (value == null) {
                array.remove(at);
            } else if (at < array.size()) {
                array.set(at, value);
            } else {
                array.add(value);
            }
        } else if (value == null) {
            ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
        }
    }

    private static void collect(JsonNode node, String path, List<String> members) {
        if (node.isObject()) {
            members.add(path + "/more");
        }
        node.properties().forEach(member -> {
            members.add(path + "/" + member.getKey());
            collect(member.getValue(), path + "/" + member.getKey(), members);
        });
        for (int at = 0; node.isArray() && at < node.size(); at++) {
            members.add(path + "/" + at);
            collect(node.get(at), path + "/" + at, members);
        }
    }

    @Provide
    Arbitrary<Reading> readings() {
        return ArbitraryReadings.readings();
    }

    /** What may stand instead; the missing node stands for taking away. */
    @Provide
    Arbitrary<JsonNode> changes() {
        return Arbitraries.of(
                JSON.missingNode(),
                JSON.nullNode(),
                JSON.booleanNode(true),
                JSON.numberNode(0),
                JSON.numberNode(3),
                JSON.numberNode(-1),
                JSON.numberNode(Integer.MAX_VALUE),
                JSON.numberNode(1L << 40),
                JSON.numberNode(0.5),
                JSON.textNode(""),
                JSON.textNode(" "),
                JSON.textNode("0"),
                JSON.textNode("-0"),
                JSON.textNode("007"),
                JSON.textNode("1.50"),
                JSON.textNode("1E9"),
                JSON.textNode("2024-02"),
                JSON.textNode("2024-02-31"),
                JSON.textNode("KP"),
                JSON.textNode("state"),
                JSON.textNode("A"),
                JSON.textNode("total"),
                JSON.textNode(SECRET),
                JSON.textNode("\uD800"),
                JSON.arrayNode(),
                JSON.arrayNode().add(0).add(0),
                JSON.arrayNode().add(SECRET).add(SECRET),
                JSON.arrayNode().add(JSON.arrayNode().add(0).add(0)),
                JSON.objectNode(),
                JSON.objectNode().put("unstated", "why"),
                JSON.objectNode().put(SECRET, SECRET));
    }
}
