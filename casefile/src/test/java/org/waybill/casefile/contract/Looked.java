package org.waybill.casefile.contract;

import java.util.List;
import java.util.Optional;
import org.waybill.model.BirthDate;
import org.waybill.model.CaseScreening;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.ListingId;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.PartialDate;
import org.waybill.model.Party;
import org.waybill.model.Passage;
import org.waybill.model.Sha256;
import org.waybill.model.Sought;
import org.waybill.model.Span;
import org.waybill.model.Subject;
import org.waybill.model.TokenPair;

/** Screenings with one ship and one match that has something in every place. */
public final class Looked {
    private Looked() {}

    public static CaseScreening up(String ship, ListingId id, double score, String listed) {
        Listing listing = listing(id, listed);
        ListEdition edition = new ListEdition(
                id.list(), "List \u0416", Optional.of(PartialDate.parse("2024-05")), Sha256.of(listed), 1);
        NameComparison name = new NameComparison(
                ship,
                listing.primary(),
                score,
                List.of(new TokenPair(ship, listed, TokenPair.Relation.SPELLING, 0.875, 1)));
        Match match = new Match(
                listing,
                edition,
                score,
                Optional.of(name),
                List.of(new MatchFinding("flag", "RU", "TG", -0.1, "the flags differ")),
                "It is like it.");
        return new CaseScreening(
                "policy 1", 0.7, List.of(edition), List.of("eu_fsf"), List.of(answer(ship, match)), List.of(), "");
    }

    private static CaseScreening.Answer answer(String ship, Match match) {
        Subject subject = new Subject(
                Listing.Kind.VESSEL,
                List.of(ship),
                List.of(new BirthDate(PartialDate.parse("1986"), PartialDate.parse("1987-02"), true)),
                List.of("RU"),
                Optional.of("female"),
                List.of(new ListedNumber(ListedNumber.Kind.IMO, "9617923", "TG")));
        Passage said = new Passage(Sha256.of("said"), new Span(0, ship.length()), ship);
        return new CaseScreening.Answer(
                new Sought(new Party(ship, Party.Kind.SHIP), subject, List.of(said)), List.of(match));
    }

    public static Sha256 version(ListingId id, String listed) {
        return listing(id, listed).version();
    }

    private static Listing listing(ListingId id, String listed) {
        return new Listing(
                id,
                Listing.Kind.VESSEL,
                List.of(ListedName.of(listed, ListedName.Kind.PRIMARY, ListedName.Strength.WEAK)),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }
}
