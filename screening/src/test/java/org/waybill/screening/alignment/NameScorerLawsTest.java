package org.waybill.screening.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.model.NameComparison;
import org.waybill.model.TokenPair;
import org.waybill.screening.Screener;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.policy.Policy;

class NameScorerLawsTest {
    private static final Preparation PREPARATION = new Preparation();
    private static final NameScorer SCORER = new NameScorer(Policy.standard());
    /** Two letters of one script: a letter of each of two is two initials, which say too little. */
    private static final Pattern WORD = Pattern.compile(
            Stream.of("Latin", "Cyrillic", "Greek", "Arabic", "Hebrew", "Han", "Hangul", "Katakana", "Devanagari")
                    .map(script -> "\\p{Is" + script + "}\\p{M}*\\p{Is" + script + "}")
                    .collect(Collectors.joining("|")));

    @Property(tries = 400)
    void anyTwoTextsScoreBetweenNoughtAndOne(@ForAll String one, @ForAll String other, @ForAll Listing.Kind kind) {
        assertThat(best(one, other, kind)).isBetween(0.0, 1.0);
    }

    @Property(tries = 400)
    void whateverHasAWordMatchesItself(@ForAll("texts") String text, @ForAll Listing.Kind kind) {
        Assume.that(WORD.matcher(text).find());
        assertThat(best(text, text, kind)).isGreaterThanOrEqualTo(Screener.Wish.THRESHOLD);
    }

    @Property(tries = 100)
    void aLoneLetterOfAPersonSaysTooLittle(@ForAll @CharRange(from = 'A', to = 'Z') char letter) {
        assertThat(best(letter + "ri", String.valueOf(letter), Listing.Kind.PERSON))
                .isLessThan(Screener.Wish.THRESHOLD);
    }

    @Property(tries = 400)
    void theSharesOfThePartsAddUpToTheScore(
            @ForAll("names") String one, @ForAll("names") String other, @ForAll Listing.Kind kind) {
        for (PreparedName asked : PREPARATION.prepare(one, kind)) {
            for (PreparedName listed : PREPARATION.prepare(other, kind)) {
                if (asked.kind() == listed.kind()) {
                    addUp(asked, listed);
                }
            }
        }
    }

    private static void addUp(PreparedName asked, PreparedName listed) {
        NameComparison explained = SCORER.explain(asked, listed, listed(listed.written()));
        double sum = explained.tokens().stream()
                .mapToDouble(pair -> pair.similarity() * pair.weight())
                .sum();
        assertThat(explained.score()).isEqualTo(SCORER.score(asked, listed));
        assertThat(Math.min(1, sum)).isCloseTo(explained.score(), within(1e-9));
        assertThat(explained.tokens())
                .allSatisfy(pair -> assertThat(pair.weight()).isBetween(0.0, 1.0));
    }

    @Property(tries = 200)
    void theExplanationTellsEachPartOnce(@ForAll("names") String one, @ForAll("names") String other) {
        PreparedName asked = PREPARATION.prepare(one, Listing.Kind.PERSON).get(0);
        PreparedName listed = PREPARATION.prepare(other, Listing.Kind.PERSON).get(0);
        List<TokenPair> pairs = SCORER.explain(asked, listed, listed(other)).tokens();
        assertThat(pairs.stream().mapToInt(pair -> letters(pair.asked())).sum()).isEqualTo(letters(one));
        assertThat(pairs.stream().mapToInt(pair -> letters(pair.listed())).sum())
                .isEqualTo(letters(other));
    }

    @Property(tries = 200)
    void caseAndAccentsChangeNothing(@ForAll("names") String name) {
        String accented = name.replace("a", "á").replace("e", "è");
        assertThat(best(accented, name, Listing.Kind.PERSON)).isEqualTo(best(name, name, Listing.Kind.PERSON));
    }

    @Property(tries = 20)
    void tenThousandCharactersAreComparedLikeAnyOthers(@ForAll("texts") String seed) {
        Assume.that(!seed.isBlank());
        String text = seed.repeat(10_000 / seed.length() + 1);
        assertThat(best(text, text, Listing.Kind.UNSTATED)).isBetween(0.0, 1.0);
    }

    private static double best(String one, String other, Listing.Kind kind) {
        return SCORER.best(PREPARATION.prepare(one, kind), PREPARATION.prepare(other, kind));
    }

    private static ListedName listed(String text) {
        return ListedName.of(text, ListedName.Kind.PRIMARY, ListedName.Strength.STRONG);
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }

    /** Words of lower-case letters, as names are. */
    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> word = Arbitraries.of(
                "ivan",
                "petrov",
                "petrow",
                "al",
                "hassan",
                "hasan",
                "bin",
                "maria",
                "garcia",
                "olga",
                "nikolaevna",
                "john",
                "jon",
                "de",
                "souza",
                "kim",
                "chol",
                "abdullah",
                "rahim",
                "van",
                "berg",
                "vanberg");
        return Combinators.combine(word, word.list().ofMaxSize(5), Arbitraries.of("popov", "silva", "khan"))
                .as((first, middle, last) -> (first + " " + String.join(" ", middle)).strip() + " " + last);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("abez19IVX .,-'()&/")
                .withChars('\u0430', '\u044f')
                .withChars("\u0627\u0628\u062f\u0645\u674e\u660e\uae40\u200f\u200b\u0301")
                .ofMinLength(1)
                .ofMaxLength(30);
    }
}
