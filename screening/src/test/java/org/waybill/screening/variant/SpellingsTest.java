package org.waybill.screening.variant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybill.screening.script.CaseRows;
import org.waybill.screening.script.Piece;
import org.waybill.screening.script.Reading;
import org.waybill.screening.script.Transcriber;

/** Which spellings stand for one name; the cases lie in {@code spelled.tsv} and {@code classes.tsv}. */
final class SpellingsTest {
    private static final double ALIKE = 0.8;
    private static final Transcriber LETTERS = Transcriber.byLetters();

    @TestFactory
    Stream<DynamicTest> letters_alone_tell_names_apart() {
        return CaseRows.of(SpellingsTest.class, "spelled.tsv")
                .map(row ->
                        DynamicTest.dynamicTest(row.get(1) + ", " + row.get(2) + ": " + row.get(3), () -> assertThat(
                                        alike(row.get(0), row.get(1)) >= ALIKE)
                                .isEqualTo(row.get(2).equals("yes"))));
    }

    private static double alike(String written, String latin) {
        return LETTERS.read(written).stream()
                .mapToDouble(reading -> alike(reading, latin))
                .max()
                .orElse(0);
    }

    private static double alike(Reading reading, String latin) {
        String joined = reading.pieces().stream()
                .map(Piece::text)
                .filter(text -> !text.equals("al"))
                .collect(Collectors.joining());
        return reading.pieces().stream().anyMatch(Piece::vowelless)
                ? SpelledSounds.standard().likeness(joined, latin)
                : LatinSounds.standard().likeness(joined, latin);
    }

    @Test
    void a_vowel_that_is_written_tells_husain_from_hasan() {
        assertThat(alike("حسين", "husain")).isGreaterThan(alike("حسين", "hasan"));
        assertThat(alike("حسن", "hasan")).isGreaterThan(alike("حسن", "husain"));
        assertThat(alike("محمود", "mahmoud")).isGreaterThan(alike("محمود", "mohamed"));
        assertThat(alike("كريم", "karim")).isGreaterThan(alike("كريم", "karam"));
    }

    @TestFactory
    Stream<DynamicTest> classes_hold_one_name() {
        return CaseRows.of(SpellingsTest.class, "classes.tsv")
                .map(row ->
                        DynamicTest.dynamicTest(row.get(0) + " and " + row.get(1) + ": " + row.get(3), () -> assertThat(
                                        together(row.get(0), row.get(1)))
                                .isEqualTo(row.get(2).equals("yes"))));
    }

    private static boolean together(String one, String other) {
        int known = Variants.standard().of(one);
        return known != Variants.NONE && known == Variants.standard().of(other);
    }

    @Test
    void common_names_tell_less_than_rare_ones_in_any_spelling() {
        Rarity rarity = Rarity.standard();
        assertThat(rarity.of("mohamad")).isLessThan(rarity.of("zawahiri"));
        assertThat(rarity.of("zawahiri")).isLessThanOrEqualTo(rarity.of("qwrtzpl"));
        assertThat(rarity.of("qwrtzpl")).isBetween(0.8, 1.0);
    }

    @Property
    void likeness_goes_both_ways_and_a_word_is_like_itself(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 20) String one,
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 1, max = 20) String other) {
        LatinSounds sounds = LatinSounds.standard();
        assertThat(sounds.likeness(one, one)).isEqualTo(1);
        assertThat(sounds.likeness(one, other)).isCloseTo(sounds.likeness(other, one), Offset.offset(1e-5));
    }

    @Property
    void a_skeleton_holds_no_vowel_and_no_doubled_letter(@ForAll @StringLength(max = 40) String any) {
        String skeleton = Skeletons.of(any.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]", ""));
        assertThat(skeleton).doesNotContainPattern("[aeiouywh]").doesNotContainPattern("(.)\\1");
    }
}
