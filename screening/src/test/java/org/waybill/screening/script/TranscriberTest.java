package org.waybill.screening.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.waybill.model.Span;

/** How names of other scripts read; the cases lie in {@code readings.tsv}. */
final class TranscriberTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return CaseRows.of(TranscriberTest.class, "readings.tsv")
                .map(row -> DynamicTest.dynamicTest(row.get(0) + ": " + row.get(2), () -> assertThat(shown(row.get(0)))
                        .contains(row.get(1))));
    }

    private static List<String> shown(String written) {
        return Transcriber.standard().read(written).stream()
                .map(reading -> reading.pieces().stream()
                        .map(piece -> piece.text() + (piece.vowelless() ? "*" : ""))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void a_piece_stands_at_the_characters_it_reads() {
        String written = "هدايت الله";
        assertThat(Transcriber.standard().read(written).get(0).pieces())
                .extracting(piece -> new Span(piece.start(), piece.end()).of(written))
                .containsExactly("هدايت", "الله");
    }

    @Test
    void signs_of_no_width_part_nothing_and_keep_their_place() {
        String written = "Мо\u200bс\u202eква";
        assertThat(Transcriber.standard().read(written).get(0).pieces())
                .containsExactly(new Piece("moskva", 0, written.length(), false));
    }

    @Test
    void a_reading_that_is_known_stands_before_the_letters() {
        assertThat(shown("Джон").get(0)).isEqualTo("john");
        assertThat(shown("Джон")).contains("jon");
    }

    @Property
    void any_text_is_read_with_places_inside_it(@ForAll("texts") String written) {
        for (Reading reading : Transcriber.standard().read(written)) {
            for (Piece piece : reading.pieces()) {
                assertThat(piece.end()).isLessThanOrEqualTo(written.length());
                assertThat(piece.text()).matches("[a-z0-9]+");
            }
        }
    }

    @Property
    void folding_twice_folds_no_further(@ForAll("texts") String written) {
        String once = FoldedText.of(written).text();
        // Only what stood apart by a sign that is gone may still be composed.
        assertThat(composed(FoldedText.of(once).text())).isEqualTo(composed(once));
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> names = Arbitraries.of(
                        'ا', 'ل', 'ه', 'ع', 'ب', 'د', 'ي', 'ш', 'ж', 'й', '\u0306', '김', 'ㄱ', '习', 'ア', 'ー', 'Σ', 'ά',
                        'ש', '\u05b8', ' ', '-', '\'', 'a', 'Ⅷ', '\u200d', '\u202e', 'ﷺ', 'İ', 'ǅ')
                .map(letter -> (int) letter);
        Arbitrary<Integer> any = Arbitraries.integers().between(0, Character.MAX_CODE_POINT);
        return Arbitraries.oneOf(names, names, any).list().ofMaxSize(30).map(points -> points.stream()
                .map(Character::toString)
                .collect(Collectors.joining()));
    }

    @Test
    void piled_up_marks_and_endless_names_are_read_in_one_go() {
        assertThat(FoldedText.of("a" + "\u0301".repeat(100_000)).text()).hasSizeLessThan(100_001);
        assertThat(Transcriber.standard().read("عبد الله ".repeat(5_000))).isNotEmpty();
        assertThat(Transcriber.standard().read("щ".repeat(50_000))).isNotEmpty();
    }

    @Test
    void what_was_folded_is_remarked() {
        assertThat(FoldedText.of("Ｉvаn\u200b").remarks())
                .containsExactlyInAnyOrder(
                        FoldedText.Remark.COMPATIBILITY, FoldedText.Remark.LOOKALIKE, FoldedText.Remark.INVISIBLE);
        assertThat(FoldedText.of("Иван").remarks()).isEmpty();
    }

    @Test
    void a_cyrillic_word_with_a_latin_letter_is_cyrillic() {
        assertThat(FoldedText.of("Умaров").text()).isEqualTo("Умаров");
    }
}
