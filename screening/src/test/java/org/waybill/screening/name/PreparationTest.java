package org.waybill.screening.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.waybill.model.Listing;

class PreparationTest {
    private static final Preparation PREPARATION = new Preparation();

    @Test
    void aCommaSetsTheFamilyNameApart() {
        PreparedName name = person("BIN LADIN, Usama");
        assertThat(texts(name)).containsExactly("usama", "bin", "ladin");
        assertThat(name.family()).isEqualTo(1);
    }

    @Test
    void aTitleBehindACommaIsNoGivenName() {
        assertThat(texts(person("John Hargrave, Jr."))).containsExactly("john", "hargrave", "jr");
    }

    @Test
    void benIsAGivenNameInFrontAndAParticleInside() {
        assertThat(roles(person("Ben Hargrave"))).containsExactly(Token.Role.NAME, Token.Role.NAME);
        assertThat(roles(person("Isa ben Tarif")))
                .containsExactly(Token.Role.NAME, Token.Role.PARTICLE, Token.Role.NAME);
    }

    @Test
    void anArticleIsOneOnlyWhereTheNextLetterAllowsIt() {
        assertThat(roles(person("Harun ar Rashid")).get(1)).isEqualTo(Token.Role.PARTICLE);
        assertThat(roles(person("Ko An Su")).get(1)).isEqualTo(Token.Role.NAME);
    }

    @Test
    void servantAndAttributeAreTwoWordsHoweverTheyAreWritten() {
        assertThat(texts(person("Abdulrahman Zubaydi"))).containsExactly("abdul", "rahman", "zubaydi");
        assertThat(texts(person("Abd al-Rahman Zubaydi"))).containsExactly("abdul", "rahman", "zubaydi");
        assertThat(texts(person("Abd Allah Zubaydi"))).containsExactly("abdullah", "zubaydi");
    }

    @Test
    void legalFormsAreOneWordHoweverLong() {
        PreparedName name = organisation("Open Joint Stock Company Ostrava");
        assertThat(roles(name)).containsExactly(Token.Role.LEGAL_FORM, Token.Role.NAME);
        assertThat(name.characters(0)).isEqualTo("Open Joint Stock Company");
    }

    @Test
    void aSlipInALongLegalFormIsMended() {
        assertThat(texts(organisation("Ostrava Aktiengeselschaft"))).containsExactly("ostrava", "ag");
    }

    @Test
    void romanNumeralsFollowAWord() {
        assertThat(roles(organisation("Ostrava Fund VII"))).endsWith(Token.Role.NUMBER);
        assertThat(roles(organisation("Li Ostrava"))).doesNotContain(Token.Role.NUMBER);
    }

    @Test
    void whatIsUnstatedIsReadInEveryWay() {
        assertThat(PREPARATION.prepare("Ostrava", Listing.Kind.UNSTATED).stream()
                        .map(PreparedName::kind))
                .containsExactly(
                        Listing.Kind.PERSON, Listing.Kind.ORGANISATION, Listing.Kind.VESSEL, Listing.Kind.AIRCRAFT);
    }

    @Test
    void signsWithoutLettersAreNoName() {
        assertThat(PREPARATION.prepare(" -- , ' ", Listing.Kind.PERSON)).isEmpty();
    }

    @Property(tries = 500)
    void everyPartStandsInWhatWasWritten(@ForAll String written, @ForAll Listing.Kind kind) {
        for (PreparedName name : PREPARATION.prepare(written, kind)) {
            assertThat(IntStream.range(0, name.tokens().size()).mapToObj(name::characters))
                    .allSatisfy(part -> assertThat(part).isNotEmpty());
        }
    }

    private static PreparedName person(String written) {
        return PREPARATION.prepare(written, Listing.Kind.PERSON).get(0);
    }

    private static PreparedName organisation(String written) {
        return PREPARATION.prepare(written, Listing.Kind.ORGANISATION).get(0);
    }

    private static List<String> texts(PreparedName name) {
        return name.tokens().stream().map(Token::text).toList();
    }

    private static List<Token.Role> roles(PreparedName name) {
        return name.tokens().stream().map(Token::role).toList();
    }
}
