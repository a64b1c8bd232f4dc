package org.waybill.report.export.ftm;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.model.CaseScreening;
import org.waybill.model.ListedFact;
import org.waybill.model.ListedName;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.Party;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.outline.Likeness;

/** Listings that may be parties, each pair as two entities that are alike: never merged, never a sanction. */
final class FtmCandidates {
    private final Roll roll;

    FtmCandidates(Roll roll) {
        this.roll = roll;
    }

    Stream<FtmEntity> all() {
        Set<String> told = new HashSet<>();
        return roll.answers().stream().flatMap(this::pairs).filter(entity -> told.add(entity.id()));
    }

    private Stream<FtmEntity> pairs(CaseScreening.Answer answer) {
        Party party = answer.sought().party();
        return Likeness.of(answer, roll.outline().docket().decisions()).stream()
                .filter(like -> like.state() != Likeness.State.DISMISSED)
                .flatMap(like -> Stream.of(listing(like.match()), alike(party, like.match())));
    }

    private FtmEntity alike(Party party, Match match) {
        String one = FtmIds.party(party);
        String other = FtmIds.listing(match.listing().id());
        return FtmEntity.of(FtmIds.link("may be", one, other), "Similar")
                .put(Prop.CANDIDATE, one)
                .put(Prop.MATCH, other)
                .put(Prop.CONFIDENCE_SCORE, score(match.score()))
                .put(Prop.CRITERIA, match.sentence())
                .put(Prop.MATCHER, "Waybill, " + policy());
    }

    private String policy() {
        return roll.source().screening().map(CaseScreening::policy).orElse("");
    }

    private static String score(double score) {
        return BigDecimal.valueOf(score).setScale(4, RoundingMode.HALF_UP).toPlainString();
    }

    private static FtmEntity listing(Match match) {
        Listing listing = match.listing();
        FtmEntity entity = FtmEntity.foreign(FtmIds.listing(listing.id()), schema(listing.kind()))
                .put(
                        Prop.NOTES,
                        "A record of " + match.edition().title() + " that may be a party of the case, and may not.")
                .put(Prop.KEYWORDS, "listing:" + listing.id())
                .put(Prop.KEYWORDS, "edition:" + match.edition().sha256().hex());
        listing.names().forEach(name -> entity.put(prop(name), name.text()));
        listing.numbers().forEach(number -> FtmParties.putNumber(entity, number));
        FtmParties.putCountries(entity, countries(listing));
        return entity;
    }

    private static List<String> countries(Listing listing) {
        return Stream.of(ListedFact.Kind.NATIONALITY, ListedFact.Kind.COUNTRY, ListedFact.Kind.FLAG)
                .flatMap(kind -> listing.facts(kind).stream())
                .map(ListedFact::code)
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private static Prop prop(ListedName name) {
        return switch (name.kind()) {
            case PRIMARY -> Prop.NAME;
            case FORMER -> Prop.PREVIOUS_NAME;
            case ALIAS -> name.strength() == ListedName.Strength.WEAK ? Prop.WEAK_ALIAS : Prop.ALIAS;
        };
    }

    private static String schema(Listing.Kind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANISATION -> "Organization";
            case VESSEL -> "Vessel";
            case AIRCRAFT -> "Airplane";
            case UNSTATED -> "LegalEntity";
        };
    }
}
