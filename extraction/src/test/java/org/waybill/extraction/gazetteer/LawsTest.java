package org.waybill.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.model.Span;

/** What holds for every text, however odd. */
class LawsTest {
    private static final int LARGE = 2_000_000;

    private final Gazetteer gazetteer = Gazetteer.standard();

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "North",
                "South",
                "Korea",
                "Korean",
                "the",
                "The",
                "US",
                "U.S.",
                "Russia",
                "Republic",
                "of",
                "Congo",
                "Democratic",
                "Shin",
                "Won",
                "sik",
                "Kim",
                "Jong",
                "Un",
                "Defense",
                "Ministry",
                "Intelligence",
                "Agency",
                "Il",
                "76",
                "KN",
                "23",
                "24TD",
                "Security",
                "Council",
                "'s",
                "\u2019s",
                "-",
                "\u2011",
                ".",
                ". ",
                ", ",
                " ",
                " ",
                " ",
                "\n",
                "\n\n",
                "/",
                "&",
                "\u0301",
                "\u00ad",
                "\ud83d\ude80",
                "\ud83d",
                "\u5317",
                "T\u00fcrkiye",
                "Tu\u0308rkiye",
                "C\u00f4te",
                "d'",
                "Ivoire",
                "junta",
                "Georgia",
                "#",
                "\t");
        return pieces.list().ofMaxSize(60).map(list -> String.join("", list));
    }

    @Property(tries = 3000)
    void mentions_lie_inside_the_text_in_order_and_never_overlap(@ForAll("texts") String text) {
        int end = 0;
        for (Mention mention : gazetteer.mentions(text, new Context(Set.of("KR", "CD", "MM"), null))) {
            Span span = mention.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            end = span.end();
        }
    }

    @Property(tries = 3000)
    void mentions_begin_and_end_with_whole_words(@ForAll("texts") String text) {
        for (Mention mention : gazetteer.mentions(text, Context.none())) {
            Span span = mention.span();
            assertThat(Character.isLetterOrDigit(text.charAt(span.start()))).isTrue();
            assertThat(span.start() > 0 && Character.isLetterOrDigit(text.charAt(span.start() - 1)))
                    .isFalse();
            boolean stopped = text.charAt(span.end() - 1) == '.';
            assertThat(!stopped && span.end() < text.length() && Character.isLetterOrDigit(text.charAt(span.end())))
                    .isFalse();
        }
    }

    @Property(tries = 1000)
    void the_same_text_gives_the_same_mentions(@ForAll("texts") String text) {
        Context context = Context.of(gazetteer, text, null);
        List<Mention> mentions = gazetteer.mentions(text, context);
        assertThat(gazetteer.mentions(text, context)).isEqualTo(mentions);
        assertThat(Context.of(gazetteer, text, null)).isEqualTo(context);
    }

    @Property(tries = 1000)
    void any_characters_at_all_are_read_without_fail(@ForAll String text) {
        assertThat(gazetteer.mentions(text, Context.none()))
                .allSatisfy(mention -> assertThat(mention.span().end()).isLessThanOrEqualTo(text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                ".",
                "US ",
                "US\n",
                "KN-23/",
                "1",
                "\u0301",
                "United ",
                "The ",
                "'s ",
                "Ministry of Defence of the ",
                "Democratic Republic of the ",
                "Kim Jong ",
                "DIA ",
                "\ud83d"
            })
    void time_grows_no_faster_than_the_text(String piece) {
        String text = piece.repeat(LARGE / piece.length());
        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> gazetteer.mentions("KN-23 " + text + " Russia", Context.none()));
    }
}
