package org.waybill.screening.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whom a text names as a ship; the cases lie in {@code mentions.tsv}. */
final class ShipsTest {

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return rows().map(row -> DynamicTest.dynamicTest(row[0], () -> {
            String text = row[1].replace("\\n", "\n");
            assertThat(Ships.in(text).stream().map(ShipsTest::shown).collect(Collectors.joining(";")))
                    .isEqualTo(row[2]);
        }));
    }

    private static Stream<String[]> rows() throws IOException {
        try (InputStream file = Objects.requireNonNull(ShipsTest.class.getResourceAsStream("mentions.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines().skip(1).map(line -> line.split("\t", -1)).toList().stream();
        }
    }

    private static String shown(ShipMention mention) {
        return (mention.name() + "/" + mention.flag() + "/" + mention.imo()).replaceAll("(?<=[^/])/+$", "");
    }

    @Test
    void a_mention_quotes_the_characters_it_stands_at() {
        String text = "Then the M/V Lady R (IMO 9161003) left.";
        assertThat(Ships.in(text)).singleElement().satisfies(mention -> {
            assertThat(mention.span().of(text)).isEqualTo("Lady R");
            assertThat(mention.imo()).isEqualTo("9161003");
        });
    }

    @Property(tries = 300)
    void whatever_the_text_spans_lie_in_it_in_order_and_none_overlaps(
            @ForAll @StringLength(max = 200) String noise, @ForAll int cut) {
        String sense = "the ships, the “Angara”, M/V Maria (IMO 9179842) and Lady R, a tanker named X 1. IMO 9161003";
        int at = Math.floorMod(cut, sense.length());
        String text = sense.substring(at) + noise + sense.substring(0, at);
        List<ShipMention> found = Ships.in(text);
        int end = 0;
        for (ShipMention mention : found) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            assertThat(end).isLessThanOrEqualTo(text.length());
        }
    }
}
