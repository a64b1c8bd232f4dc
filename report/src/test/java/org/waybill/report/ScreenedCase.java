package org.waybill.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Case;
import org.waybill.model.CaseScreening;
import org.waybill.model.Decision;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Sought;
import org.waybill.model.Span;
import org.waybill.model.Subject;
import org.waybill.model.TokenPair;

/** The reviewed sample held against a list: one open match, one dismissed, one that came back, one party unlike all. */
final class ScreenedCase {
    static final ListEdition LIST = new ListEdition(
            "us_ofac_sdn", "SDN List", Optional.of(PartialDate.parse("2024-05-03")), Sha256.of("list"), 14_964);

    static final Party MARIA = new Party("Maria", Party.Kind.SHIP);
    static final Listing CARGO = ship("46773", "MARIA", "8517839", "Russia");
    static final Listing TANKER = ship("15905", "MARIA III", "9615092", "Panama");
    static final Listing RORO = ship("36716", "MARIA E", "9617923", "Togo");

    private ScreenedCase() {}

    static Listing ship(String entry, String name, String imo, String flag) {
        return new Listing(
                new ListingId("us_ofac_sdn", entry),
                Listing.Kind.VESSEL,
                List.of(ListedName.of(name, ListedName.Kind.PRIMARY, ListedName.Strength.STRONG)),
                List.of(),
                List.of(new ListedNumber(ListedNumber.Kind.IMO, imo, "")),
                List.of(ListedFact.of(ListedFact.Kind.FLAG, flag)),
                Optional.empty(),
                Optional.empty());
    }

    static Match match(Listing listing, double score, String sentence, TokenPair... tokens) {
        NameComparison name = new NameComparison("Maria", listing.primary(), score, List.of(tokens));
        return new Match(
                listing,
                LIST,
                score,
                Optional.of(name),
                List.of(new MatchFinding("flag", "RU", "TG", -0.1, "the flags differ")),
                sentence);
    }

    private static TokenPair same() {
        return new TokenPair("Maria", "MARIA", TokenPair.Relation.SAME, 1, 1);
    }

    static Sought sought(Case made, Party party) {
        Reading first = made.readings().get(0);
        Listing.Kind kind = party.kind() == Party.Kind.SHIP ? Listing.Kind.VESSEL : Listing.Kind.ORGANISATION;
        Subject subject = new Subject(kind, List.of(party.id()), List.of(), List.of("RU"), Optional.empty(), List.of());
        return new Sought(party, subject, List.of(first.document().quote(new Span(0, 12))));
    }

    static CaseScreening screening(Case made, List<String> missing, String notice) {
        List<CaseScreening.Answer> answers = new ArrayList<>();
        answers.add(new CaseScreening.Answer(sought(made, new Party("Quiet Trading", Party.Kind.COMPANY)), List.of()));
        answers.add(new CaseScreening.Answer(
                sought(made, MARIA),
                List.of(
                        match(CARGO, 0.999, "The names are the same.", same()),
                        match(
                                RORO,
                                0.93,
                                "The list has one part more.",
                                same(),
                                new TokenPair("", "E", TokenPair.Relation.OMITTED, 0, 0.2)),
                        match(TANKER, 0.8, "The list has one part more.", same()))));
        return new CaseScreening(
                "policy 7",
                0.7,
                List.of(LIST),
                missing,
                answers,
                List.of(new CaseScreening.Rewording(
                        RORO.id(), Sha256.of("earlier"), List.of("flag \u201cTogo\u201d added"))),
                notice);
    }

    /** The tanker was dismissed as it reads now, the roll-on ship as it read once. */
    static Case whole() {
        return dismissing(
                        new Decision.Dismiss(MARIA, TANKER.id(), TANKER.version()),
                        new Decision.Dismiss(MARIA, RORO.id(), Sha256.of("earlier")))
                .apply(List.of(), "");
    }

    interface Screened {
        Case apply(List<String> missing, String notice);
    }

    static Screened dismissing(Decision... decisions) {
        ReviewedCase reviewed = new ReviewedCase();
        Arrays.stream(decisions).forEach(one -> reviewed.file("A. Analyst", "Another hull.", one));
        Case made = reviewed.write();
        return (missing, notice) -> made.screened(screening(made, missing, notice));
    }

    /** Nothing was at hand. */
    static Case unasked() {
        Case made = SampleCase.whole();
        List<CaseScreening.Answer> answers = List.of(new CaseScreening.Answer(sought(made, MARIA), List.of()));
        return made.screened(new CaseScreening("", 0.7, List.of(), List.of("un_sc_sanctions"), answers, List.of(), ""));
    }
}
