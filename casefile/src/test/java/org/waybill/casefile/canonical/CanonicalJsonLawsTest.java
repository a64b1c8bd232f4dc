package org.waybill.casefile.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CanonicalJsonLawsTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_is_read_as_the_same_value(@ForAll("values") JsonNode value) throws NotCanonical {
        byte[] bytes = CanonicalJson.bytes(value);
        assertThat(CanonicalJson.read(bytes)).isEqualTo(value);
        assertThat(CanonicalJson.bytes(CanonicalJson.read(bytes))).isEqualTo(bytes);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void another_reader_finds_the_same_value(@ForAll("values") JsonNode value) throws IOException {
        assertThat(MAPPER.readTree(CanonicalJson.bytes(value))).isEqualTo(value);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void the_order_in_which_members_came_does_not_matter(@ForAll("values") JsonNode value, @ForAll long seed) {
        assertThat(CanonicalJson.bytes(shuffled(value, new Random(seed)))).isEqualTo(CanonicalJson.bytes(value));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_changed_bit_is_refused_or_is_another_value(@ForAll("values") JsonNode value, @ForAll int where) {
        byte[] bytes = CanonicalJson.bytes(value);
        bytes[Math.floorMod(where >> 3, bytes.length)] ^= (byte) (1 << (where & 7));
        try {
            assertThat(CanonicalJson.read(bytes)).isNotEqualTo(value);
        } catch (NotCanonical refused) {
            assertThat(refused.offset()).isBetween(0L, (long) bytes.length);
        }
    }

    @Provide
    Arbitrary<JsonNode> values() {
        return Arbitraries.recursive(
                CanonicalJsonLawsTest::scalars,
                inner -> Arbitraries.oneOf(
                        inner,
                        inner.list().ofMaxSize(4).map(CanonicalJsonLawsTest::array),
                        Arbitraries.maps(texts(), inner).ofMaxSize(5).map(CanonicalJsonLawsTest::object)),
                0,
                3);
    }

    private static Arbitrary<JsonNode> scalars() {
        return Arbitraries.oneOf(
                texts().map(JSON::textNode),
                Arbitraries.of(true, false).map(JSON::booleanNode),
                Arbitraries.just(JSON.nullNode()),
                Arbitraries.longs()
                        .between(-CanonicalJson.LARGEST, CanonicalJson.LARGEST)
                        .map(CanonicalJsonLawsTest::number));
    }

    /** Any text that UTF-8 can hold. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(12).map(text -> text.codePoints()
                .filter(point -> point < 0xd800 || point > 0xdfff)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString());
    }

    /** As a reader makes it: the smallest kind of node that holds the number. */
    private static JsonNode number(long value) {
        return value == (int) value ? JSON.numberNode((int) value) : JSON.numberNode(value);
    }

    private static JsonNode array(List<JsonNode> elements) {
        return JSON.arrayNode().addAll(elements);
    }

    private static JsonNode object(Map<String, JsonNode> members) {
        ObjectNode object = JSON.objectNode();
        members.forEach(object::set);
        return object;
    }

    private static JsonNode shuffled(JsonNode value, Random random) {
        if (value.isArray()) {
            ArrayNode array = JSON.arrayNode();
            value.forEach(element -> array.add(shuffled(element, random)));
            return array;
        }
        if (!value.isObject()) {
            return value;
        }
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>(value.properties());
        Collections.shuffle(members, random);
        ObjectNode object = JSON.objectNode();
        members.forEach(member -> object.set(member.getKey(), shuffled(member.getValue(), random)));
        return object;
    }
}
