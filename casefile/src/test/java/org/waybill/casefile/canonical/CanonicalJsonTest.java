package org.waybill.casefile.canonical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The published example of RFC 8785, 3.2.2 to 3.2.4, without its fractions. */
    @Test
    void the_example_of_the_standard_gives_its_published_bytes() throws IOException {
        JsonNode value = MAPPER.readTree("""
                {
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """);
        assertThat(CanonicalJson.text(value)).isEqualTo("""
                        {"literals":[null,true,false],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}""");
        assertThat(HexFormat.of().formatHex(CanonicalJson.bytes(value)))
                .isEqualTo("7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c22737472696e67223a22"
                        + "e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d");
    }

    /** The published example of RFC 8785, 3.2.3: an emoji sorts by its first half, before a Hebrew letter. */
    @Test
    void names_are_sorted_by_utf_16_units_as_the_standard_shows() throws IOException {
        JsonNode value = MAPPER.readTree("""
                {
                  "\\u20ac": "Euro Sign",
                  "\\r": "Carriage Return",
                  "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                  "1": "One",
                  "\\ud83d\\ude00": "Emoji: Grinning Face",
                  "\\u0080": "Control",
                  "\\u00f6": "Latin Small Letter O With Diaeresis"
                }
                """);
        assertThat(CanonicalJson.text(value))
                .containsSubsequence(
                        "Carriage Return",
                        "One",
                        "Control",
                        "Latin Small Letter O With Diaeresis",
                        "Euro Sign",
                        "Emoji: Grinning Face",
                        "Hebrew Letter Dalet With Dagesh");
    }

    /** From the test data published beside RFC 8785: sorting knows no language. */
    @Test
    void names_are_not_sorted_as_the_french_would() {
        ObjectNode value = JSON.objectNode();
        value.put("pêche", 3).put("sin", 4).put("péché", 2).put("peach", 1);
        assertThat(CanonicalJson.text(value)).isEqualTo("{\"peach\":1,\"péché\":2,\"pêche\":3,\"sin\":4}");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1, 9_007_199_254_740_991L, -9_007_199_254_740_991L})
    void integers_that_every_reader_keeps_are_written_in_plain_digits(long value) throws NotCanonical {
        assertThat(CanonicalJson.text(JSON.numberNode(value))).isEqualTo(Long.toString(value));
        assertThat(CanonicalJson.read(Long.toString(value).getBytes(UTF_8)).longValue())
                .isEqualTo(value);
    }

    @Test
    void what_other_readers_would_round_is_refused() {
        refused(JSON.numberNode(9_007_199_254_740_992L));
        refused(JSON.numberNode(-9_007_199_254_740_992L));
        refused(JSON.numberNode(Long.MIN_VALUE));
        refused(JSON.numberNode(java.math.BigInteger.TWO.pow(80)));
        refused(JSON.numberNode(1.5));
        refused(JSON.numberNode(1.0));
        refused(JSON.numberNode(new java.math.BigDecimal("1")));
    }

    @Test
    void half_a_surrogate_pair_is_refused_wherever_it_stands() {
        refused(JSON.textNode("a\ud83d"));
        refused(JSON.textNode("\ude00b"));
        refused(JSON.textNode("\ude00\ud83d"));
        refused(JSON.textNode("\ud83d\ud83d\ude00"));
        refused(JSON.objectNode().put("\ud83d", 1));
    }

    @Test
    void what_is_no_json_is_refused() {
        refused(JSON.binaryNode(new byte[] {1}));
        refused(JSON.pojoNode("x"));
        refused(JSON.missingNode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "white space       | [ 1]                      | 1",
                "white space after | [1]` `                    | 3",
                "order of names    | {\"b\":1,\"a\":2}         | 2",
                "needless escape   | \"\\u0061\"               | 1",
                "long escape       | \"\\u000a\"               | 2",
                "upper-case digits | \"\\u001F\"               | 6",
                "escaped solidus   | \"\\/\"                   | 1",
                "minus nothing     | -0                        | 0",
            })
    void a_second_way_to_write_a_value_is_refused_where_it_parts(String why, String json, long offset) {
        NotCanonical refusal = refusal(json.replace("`", ""));
        assertThat(refusal.offset()).as(why).isEqualTo(offset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[1",
                "1 2",
                "[1]]",
                "{} {}",
                "NaN",
                "nul",
                "'a'",
                "01",
                "+1",
                "1.",
                "1.0",
                "1e2",
                "[1,]",
                "{\"a\":1,\"a\":1}",
                "{\"a\":{\"b\":1,\"b\":2}}",
                "{\"a\":1,}",
                "\"\\ud83d\"",
                "\"\t\"",
                "/**/1",
                "\ufeff1",
                "9007199254740992",
                "123456789012345678901234567890"
            })
    void anything_but_one_canonical_value_is_refused(String json) {
        assertThat(refusal(json)).hasMessageEndingWith("Restore these bytes from a copy.");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        assertThatThrownBy(() -> CanonicalJson.read(new byte[] {'"', (byte) 0xc0, (byte) 0xaf, '"'}))
                .isInstanceOf(NotCanonical.class);
        assertThatThrownBy(() -> CanonicalJson.read(new byte[] {'"', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '"'}))
                .isInstanceOf(NotCanonical.class);
        assertThatThrownBy(() -> CanonicalJson.read("[1]".getBytes(java.nio.charset.StandardCharsets.UTF_16LE)))
                .isInstanceOf(NotCanonical.class);
    }

    @Test
    void a_refusal_does_not_repeat_what_it_read() {
        assertThat(refusal("{\"secret\":1,\"secret\":2}")).hasMessageNotContaining("secret");
        assertThat(refusal("[secret]")).hasMessageNotContaining("secret");
    }

    @Test
    void depth_is_bounded_alike_both_ways() throws NotCanonical {
        String deepest = "[".repeat(CanonicalJson.DEEPEST) + "]".repeat(CanonicalJson.DEEPEST);
        assertThat(CanonicalJson.text(CanonicalJson.read(deepest.getBytes(UTF_8))))
                .isEqualTo(deepest);
        refusal("[" + deepest + "]");
        refusal("[".repeat(1_000_000));
        ArrayNode deeper = JSON.arrayNode();
        for (int depth = 0; depth < CanonicalJson.DEEPEST; depth++) {
            deeper = JSON.arrayNode().add(deeper);
        }
        refused(deeper);
    }

    @Test
    void a_text_larger_than_any_buffer_it_starts_with_comes_back_whole() throws NotCanonical {
        String text = "Zwölf Schiffe 🚢\n".repeat(200_000);
        byte[] bytes = CanonicalJson.bytes(JSON.objectNode().put("text", text));
        assertThat(CanonicalJson.read(bytes).path("text").textValue()).isEqualTo(text);
    }

    private static void refused(JsonNode value) {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.bytes(value));
    }

    private static NotCanonical refusal(String json) {
        NotCanonical refusal = catchThrowableOfType(NotCanonical.class, () -> CanonicalJson.read(json.getBytes(UTF_8)));
        assertThat(refusal).as("should have been refused").isNotNull();
        return refusal;
    }
}
