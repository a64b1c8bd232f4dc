package org.waybill.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** Keys stand for what they were made of. */
class KeysOfTextsTest {
    @Property
    void leaving_a_character_out_gives_the_key_of_the_shorter_text(
            @ForAll @StringLength(min = 1, max = 48) String text) {
        long[] keys = new long[text.length()];
        TextHash.withoutOne(text, keys, 0);
        for (int i = 0; i < text.length(); i++) {
            assertThat(keys[i]).isEqualTo(TextHash.of(text.substring(0, i) + text.substring(i + 1)));
        }
    }

    @Property
    void texts_of_names_that_lose_two_characters_each_have_a_key_in_common(
            @ForAll @LowerChars @StringLength(min = 8, max = 14) String text, @ForAll Random random) {
        String one = shortened(shortened(text, random), random);
        String other = shortened(shortened(text, random), random);
        assertThat(keys(one)).containsAnyElementsOf(keys(other));
    }

    private static String shortened(String text, Random random) {
        return new StringBuilder(text)
                .deleteCharAt(random.nextInt(text.length()))
                .toString();
    }

    private static Set<Long> keys(String text) {
        long[] keys = new long[Keys.MOST_SLIPS];
        int count = Keys.slips(text, keys);
        return LongStream.of(keys).limit(count).boxed().collect(Collectors.toSet());
    }

    @Property
    void two_texts_have_the_key_of_both_written_as_one(@ForAll String one, @ForAll String other) {
        assertThat(TextHash.of(TextHash.of(one), other)).isEqualTo(TextHash.of(one + other));
    }

    @Property
    void a_table_gives_back_every_number_of_a_key_in_the_order_given_and_no_other(
            @ForAll @Size(max = 300) List<@LowerChars @StringLength(max = 2) String> texts) {
        KeyTable.Builder builder = new KeyTable.Builder();
        Map<String, List<Integer>> expected = new HashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            builder.add(TextHash.of(texts.get(i)), i);
            expected.computeIfAbsent(texts.get(i), text -> new ArrayList<>()).add(i);
        }
        KeyTable table = builder.build();
        expected.forEach((text, numbers) -> assertThat(held(table, text)).isEqualTo(numbers));
        assertThat(held(table, "never added")).isEmpty();
    }

    private static List<Integer> held(KeyTable table, String text) {
        long key = TextHash.of(text);
        List<Integer> found = new ArrayList<>();
        for (int at = table.from(key); at < table.to(key); at++) {
            if (table.holds(at, key)) {
                found.add(table.value(at));
            }
        }
        return found;
    }
}
