package org.waybill.screening.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.model.Listing.Kind;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.policy.Policy;

/** Names nominate what they share something with. */
class NameIndexTest {
    private static final Preparation PREPARATION = new Preparation();
    private static final List<String> LISTED = List.of(
            "Vladimir Vladimirovich PUTIN",
            "Mohammad Hassan Akhund",
            "Abdul Ghani Baradar",
            "Abdulghani Turk",
            "Korea Mining Development Trading Corporation",
            "Hassan Ali Khan",
            "Mohammad Ali");

    private static NameIndex indexed(List<String> names) {
        NameIndexBuilder builder = NameIndex.builder(Policy.standard());
        for (int i = 0; i < names.size(); i++) {
            builder.add(i, prepared(names.get(i)));
        }
        return builder.build();
    }

    private static PreparedName prepared(String name) {
        return PREPARATION.prepare(name, Kind.PERSON).get(0);
    }

    private static List<String> found(NameIndex index, String asked, int most) {
        return IntStream.of(index.candidates(prepared(asked), owner -> true, 0, most))
                .mapToObj(number -> index.name(number).written())
                .toList();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource({
        "Putin, Vladimir Vladimirovich PUTIN, a part of the name",
        "Vladimr Putin, Vladimir Vladimirovich PUTIN, a letter left out",
        "Vladimir Puttin, Vladimir Vladimirovich PUTIN, a letter too many",
        "Abdulghani Baradar, Abdul Ghani Baradar, two parts asked as one",
        "Abdul Ghani Turk, Abdulghani Turk, one part asked as two",
        "Mehmood Hasan Akhond, Mohammad Hassan Akhund, consonants alone for two of three",
        "Korea Mining Developement Trading, Korea Mining Development Trading Corporation, a slip and no legal form",
        "ALI MOHAMMAD, Mohammad Ali, parts swapped",
    })
    void the_first_named_is(String asked, String listed, String why) {
        assertThat(found(indexed(LISTED), asked, 3)).as(why).first().isEqualTo(listed);
    }

    @Test
    void a_name_that_shares_nothing_nominates_nobody() {
        assertThat(found(indexed(LISTED), "Rebecca Schou", 10)).isEmpty();
    }

    @Test
    void an_empty_index_answers() {
        assertThat(found(indexed(List.of()), "Putin", 10)).isEmpty();
    }

    @Test
    void of_another_kind_or_owner_nobody_is_nominated() {
        NameIndexBuilder builder = NameIndex.builder(Policy.standard());
        builder.add(7, PREPARATION.prepare("Maria", Kind.VESSEL).get(0));
        builder.add(8, PREPARATION.prepare("Maria", Kind.PERSON).get(0));
        NameIndex index = builder.build();
        assertThat(index.candidates(PREPARATION.prepare("Maria", Kind.VESSEL).get(0), owner -> true, 0, 10))
                .containsExactly(0);
        assertThat(index.candidates(prepared("Maria"), owner -> owner == 8, 0, 10))
                .containsExactly(1);
    }

    @Test
    void of_ten_thousand_names_of_common_parts_the_one_that_holds_both_comes_first() {
        List<String> names = new ArrayList<>(Collections.nCopies(5_000, "Mohammad Ahmad Hassan"));
        names.addAll(Collections.nCopies(5_000, "Ali Hussein Hassan"));
        names.add(6_000, "Ali Mohammad");
        assertThat(found(indexed(names), "Mohammad Ali", 64)).hasSize(64).startsWith("Ali Mohammad");
    }

    @Test
    void a_name_of_ten_thousand_characters_is_asked_like_any_other() {
        String endless = "x".repeat(10_000);
        List<String> names = new ArrayList<>(LISTED);
        names.add(endless);
        assertThat(found(indexed(names), endless, 5)).containsExactly(endless);
        assertThat(found(indexed(names), endless.substring(1), 5)).isEmpty();
    }

    @Test
    void a_name_of_five_thousand_parts_finds_itself() {
        String endless = String.join(" ", Collections.nCopies(1_000, "Mohammad Ali Hassan Khan Ahmad"));
        List<String> names = new ArrayList<>(LISTED);
        names.add(endless);
        assertThat(found(indexed(names), endless, 5)).contains(endless);
    }

    @Property(tries = 50)
    void every_name_nominates_itself_whatever_the_order(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 300) int many) {
        List<String> names = made(random, many);
        NameIndex index = indexed(names);
        List<String> shuffled = new ArrayList<>(names);
        Collections.shuffle(shuffled, random);
        NameIndex other = indexed(shuffled);
        for (String name : names) {
            assertThat(found(index, name, many)).contains(name).hasSameElementsAs(found(other, name, many));
        }
    }

    @Property(tries = 10)
    void any_number_of_threads_gives_the_same(@ForAll Random random) {
        List<String> names = made(random, 400);
        NameIndex index = indexed(names);
        List<List<String>> alone =
                names.stream().map(name -> found(index, name, 20)).toList();
        assertThat(names.parallelStream().map(name -> found(index, name, 20)).toList())
                .isEqualTo(alone);
    }

    private static List<String> made(Random random, int many) {
        List<String> parts = List.of("ali", "hassan", "khan", "kim", "chol", "trading", "abdul", "rahman", "al", "j");
        return IntStream.range(0, many)
                .mapToObj(i -> String.join(
                        " ",
                        IntStream.range(0, 1 + random.nextInt(4))
                                .mapToObj(place -> parts.get(random.nextInt(parts.size())))
                                .toList()))
                .toList();
    }
}
