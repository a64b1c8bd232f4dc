package org.waybill.screening.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waybill.model.BirthDate;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.PartialDate;
import org.waybill.model.Subject;
import org.waybill.screening.Screener;
import org.waybill.screening.name.Preparation;

class ScoringTest {
    private static final Scoring SCORING = Scoring.standard();
    private static final Preparation PREPARATION = new Preparation();

    @Test
    void theYearOfBirthSpeaksForOrAgainst() {
        assertThat(born("1952-10-07", "1952-10-07")).isGreaterThan(born("1952-10-07", "1952"));
        assertThat(born("1952", "1952")).isGreaterThan(born("", "1952"));
        assertThat(born("1952-10-07", "1961-10-07")).isLessThan(born("", "1961-10-07"));
        assertThat(born("1952-10-07", "1961-10-07")).isLessThan(born("1952-10-07", "1953-10-07"));
    }

    @Test
    void dayAndMonthThatChangedPlacesSpeakForOneMan() {
        assertThat(born("1952-10-07", "1952-07-10")).isGreaterThan(born("", "1952-07-10"));
        assertThat(born("1952-10-07", "1952-09-11")).isLessThan(born("", "1952-09-11"));
    }

    @Test
    void aboutLeavesRoomForTwoYears() {
        BirthDate about = new BirthDate(PartialDate.ofYear(1960), PartialDate.ofYear(1960), true);
        assertThat(rows(judge(subject(List.of(birth("1962")), List.of()), person(List.of(about), List.of()))))
                .contains("born_in_span");
        assertThat(rows(judge(subject(List.of(birth("1963")), List.of()), person(List.of(about), List.of()))))
                .contains("born_next_year");
    }

    @Test
    void ofSeveralDatesTheBestCounts() {
        Listing listing = person(List.of(birth("1948"), birth("1952-10-07")), List.of());
        assertThat(rows(judge(subject(List.of(birth("1952-10-07")), List.of()), listing)))
                .contains("born_same_day");
    }

    @Test
    void whatOneSideDoesNotSaySpeaksNeitherWay() {
        Judgement silent = judge(subject(List.of(), List.of()), person(List.of(birth("1952")), List.of()));
        assertThat(rows(silent)).containsExactly("names");
    }

    @Test
    void theSameHullWithAnotherNameIsAMatch() {
        Judgement judged = hull("9074729", "9074729", "Blue Lagoon", "Ostrava Star");
        assertThat(judged.score()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void theSameNameOnAnotherHullIsNone() {
        Judgement judged = hull("9074729", "9176187", "Ostrava Star", "Ostrava Star");
        assertThat(judged.score()).isLessThan(Screener.Wish.THRESHOLD);
    }

    @Test
    void aHullNumberWithAWrongCheckDigitDecidesNothing() {
        Judgement judged = hull("9074728", "9074728", "Blue Lagoon", "Ostrava Star");
        assertThat(judged.score()).isLessThan(Screener.Wish.THRESHOLD);
        assertThat(rows(judged)).contains("number_unreadable");
    }

    @Test
    void theNumberOfACompanyIsNoHull() {
        Subject subject = numbered(Listing.Kind.VESSEL, "Blue Lagoon", ListedNumber.Kind.IMO, "9074729");
        Listing listing = listing(
                Listing.Kind.VESSEL,
                "Ostrava Star",
                List.of(),
                List.of(),
                List.of(new ListedNumber(ListedNumber.Kind.COMPANY_IMO, "9074729", "")));
        assertThat(rows(judge(subject, listing))).containsExactly("names");
    }

    @Test
    void aShipOfTheSameNameAndFlagIsNotYetTheSameShip() {
        Subject asked = new Subject(
                Listing.Kind.VESSEL, List.of("Maria"), List.of(), List.of("PA"), Optional.empty(), List.of());
        Listing listing = listing(
                Listing.Kind.VESSEL,
                "MARIA",
                List.of(),
                List.of(ListedFact.coded(ListedFact.Kind.FLAG, "Panama", "PA")),
                List.of(new ListedNumber(ListedNumber.Kind.IMO, "9074729", "")));
        Judgement judged = judge(asked, listing);
        assertThat(rows(judged)).contains("same_country", "without_number");
        assertThat(judged.score()).isCloseTo(0.95, within(1e-9));
        Judgement same = hull("9074729", "9074729", "Maria", "MARIA");
        assertThat(same.score()).isGreaterThan(0.97);
        assertThat(rows(same)).doesNotContain("without_number");
    }

    @Test
    void thePointsOfTheFindingsAddUpToTheScore() {
        Listing listing = person(
                List.of(birth("1952-10-07")), List.of(ListedFact.coded(ListedFact.Kind.NATIONALITY, "Russia", "RU")));
        Judgement judged = judge(subject(List.of(birth("1961")), List.of("FR")), listing);
        assertThat(judged.findings().stream().mapToDouble(MatchFinding::points).sum())
                .isCloseTo(judged.score(), within(1e-9));
    }

    @Test
    void theSentenceSaysWhatWasSeen() {
        Judgement judged = judge(subject(List.of(birth("1952")), List.of()), person(List.of(birth("1952")), List.of()));
        assertThat(judged.sentence())
                .isEqualTo("“Vladimr Putin” is laid beside “PUTIN, Vladimir”, the name the record stands under: "
                        + "“Vladimr” is one letter off “Vladimir”; born 1952 in both.");
    }

    private static double born(String asked, String listed) {
        List<BirthDate> births = asked.isEmpty() ? List.of() : List.of(birth(asked));
        return judge(subject(births, List.of()), person(List.of(birth(listed)), List.of()))
                .score();
    }

    private static BirthDate birth(String date) {
        return BirthDate.of(PartialDate.parse(date));
    }

    private static Subject subject(List<BirthDate> births, List<String> countries) {
        return new Subject(
                Listing.Kind.PERSON, List.of("Vladimr Putin"), births, countries, Optional.empty(), List.of());
    }

    private static Subject numbered(Listing.Kind kind, String name, ListedNumber.Kind number, String value) {
        return new Subject(
                kind,
                List.of(name),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(new ListedNumber(number, value, "")));
    }

    private static Judgement hull(String asked, String listed, String askedName, String listedName) {
        return judge(
                numbered(Listing.Kind.VESSEL, askedName, ListedNumber.Kind.IMO, asked),
                listing(
                        Listing.Kind.VESSEL,
                        listedName,
                        List.of(),
                        List.of(),
                        List.of(new ListedNumber(ListedNumber.Kind.IMO, listed, ""))));
    }

    private static Listing person(List<BirthDate> births, List<ListedFact> facts) {
        return listing(Listing.Kind.PERSON, "PUTIN, Vladimir", births, facts, List.of());
    }

    private static Listing listing(
            Listing.Kind kind,
            String name,
            List<BirthDate> births,
            List<ListedFact> facts,
            List<ListedNumber> numbers) {
        return new Listing(
                new ListingId("a_list", "1"),
                kind,
                List.of(ListedName.of(name, ListedName.Kind.PRIMARY, ListedName.Strength.STRONG)),
                births,
                numbers,
                facts,
                Optional.empty(),
                Optional.empty());
    }

    private static Judgement judge(Subject subject, Listing listing) {
        NameComparison names = SCORING.names()
                .explain(
                        PREPARATION
                                .prepare(subject.names().get(0), subject.kind())
                                .get(0),
                        PREPARATION
                                .prepare(listing.primary().text(), listing.kind())
                                .get(0),
                        listing.primary());
        return SCORING.judge(subject, Optional.of(names), listing);
    }

    private static List<String> rows(Judgement judgement) {
        return judgement.findings().stream().map(MatchFinding::row).toList();
    }
}
