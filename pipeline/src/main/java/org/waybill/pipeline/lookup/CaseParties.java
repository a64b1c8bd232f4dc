package org.waybill.pipeline.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.ListedNumber;
import org.waybill.model.Listing;
import org.waybill.model.Party;
import org.waybill.model.Passage;
import org.waybill.model.Reading;
import org.waybill.model.Slot;
import org.waybill.model.Sought;
import org.waybill.model.Span;
import org.waybill.model.Subject;
import org.waybill.screening.mention.ShipMention;
import org.waybill.screening.mention.Ships;

/**
 * Everybody whom the documents of a case name and who is looked up.
 *
 * <p>Parties are those of claims that count; ships are also looked for in the whole text, since few claims are about
 * ships. States are not looked up, nor is who is only described.
 */
public final class CaseParties {
    private static final Comparator<Passage> BY_PLACE =
            Comparator.comparing(Passage::document).thenComparing(Passage::span);
    /** "Wagner Group" is a name, "a private military company" is none. */
    private static final Pattern NAME =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.'\u2019-]*( [\\p{Lu}\\p{N}][\\p{L}\\p{N}.'\u2019-]*){0,5}");

    private final Map<Party, Told> told =
            new TreeMap<>(Comparator.comparing(Party::kind).thenComparing(Party::id));

    private CaseParties() {}

    /** What documents tell of one party. */
    private static final class Told {
        private final Set<String> names = new LinkedHashSet<>();
        private final Set<String> countries = new TreeSet<>();
        private final Set<Passage> said = new TreeSet<>(BY_PLACE);
        private String imo = "";
    }

    /** By kind and name. Of a case whose readings come in another order they are the same. */
    public static List<Sought> of(Case made) {
        CaseParties parties = new CaseParties();
        for (Reading reading : made.readings()) {
            List<Claim> counted = reading.claims().stream()
                    .filter(claim -> made.docket().state(claim).counts())
                    .toList();
            counted.forEach(claim -> parties.claim(claim, reading.document()));
            parties.ships(reading.document(), counted);
        }
        return parties.sought();
    }

    private void claim(Claim claim, Document document) {
        slot(claim.slots().actors(), claim, document);
        slot(claim.slots().target(), claim, document);
    }

    private void slot(Slot<List<Party>> slot, Claim claim, Document document) {
        List<Party> parties = slot.value().orElse(List.of());
        for (Party party : parties) {
            if (party.kind().isScreened()) {
                Told one = told(party, party.id());
                one.said.add(claim.passage());
                if (parties.size() == 1) {
                    written(slot, document)
                            .filter(name -> party.kind() != Party.Kind.PERSON || name.indexOf(' ') > 0)
                            .ifPresent(one.names::add);
                }
            }
        }
    }

    /**
     * The name in the document's own spelling, where the slot's characters are a name and nothing else.
     *
     * <p>A family name alone is no name of a person that could be looked up: every list has somebody of it.
     */
    private static Optional<String> written(Slot<List<Party>> slot, Document document) {
        return Optional.of(slot.spans())
                .filter(spans -> spans.size() == 1)
                .map(spans -> spans.get(0).of(document.text()))
                .filter(text -> NAME.matcher(text).matches());
    }

    private void ships(Document document, List<Claim> claims) {
        for (ShipMention mention : Ships.in(document.text())) {
            Told one = told(new Party(name(mention), Party.Kind.SHIP), mention.name());
            one.imo = mention.imo();
            one.said.add(passage(document, mention.span(), claims));
            if (!mention.flag().isEmpty()) {
                one.countries.add(mention.flag());
            }
        }
    }

    /** A ship with a number is another party than one of its name without: the number may be some other hull's. */
    private static String name(ShipMention mention) {
        String number = mention.imo().isEmpty() ? "" : "IMO " + mention.imo();
        String name = CaseParties.spoken(mention.name());
        return name.isEmpty() ? number : number.isEmpty() ? name : name + ", " + number;
    }

    /** A ship is one whether a paper shouts its name or not. */
    private static String spoken(String name) {
        boolean shouted = name.length() > 3 && name.chars().noneMatch(Character::isLowerCase);
        return shouted ? Capitals.lowered(name) : name.replace('\n', ' ');
    }

    private static Passage passage(Document document, Span span, List<Claim> claims) {
        return claims.stream()
                .map(Claim::passage)
                .filter(passage -> passage.span().covers(span))
                .min(BY_PLACE)
                .orElseGet(() -> document.quote(Sentence.around(document.text(), span)));
    }

    private Told told(Party party, String name) {
        Told one = told.computeIfAbsent(party, any -> new Told());
        if (!name.isBlank()) {
            one.names.add(name.replace('\n', ' '));
        }
        return one;
    }

    private List<Sought> sought() {
        List<Sought> all = new ArrayList<>();
        told.forEach((party, one) -> all.add(new Sought(party, subject(party, one), List.copyOf(one.said))));
        return all;
    }

    private static Subject subject(Party party, Told one) {
        List<ListedNumber> numbers =
                one.imo.isEmpty() ? List.of() : List.of(new ListedNumber(ListedNumber.Kind.IMO, one.imo, ""));
        return new Subject(
                kind(party.kind()),
                List.copyOf(new TreeSet<>(one.names)),
                List.of(),
                List.copyOf(one.countries),
                Optional.empty(),
                numbers);
    }

    private static Listing.Kind kind(Party.Kind kind) {
        return switch (kind) {
            case PERSON -> Listing.Kind.PERSON;
            case SHIP -> Listing.Kind.VESSEL;
            case COMPANY, ORGANISATION, ARMED_GROUP -> Listing.Kind.ORGANISATION;
            case STATE, DESCRIBED -> throw new IllegalArgumentException("not looked up: " + kind);
        };
    }
}
