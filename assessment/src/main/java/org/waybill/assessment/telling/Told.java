package org.waybill.assessment.telling;

import java.util.List;
import java.util.stream.Stream;
import org.waybill.assessment.day.Days;
import org.waybill.assessment.pack.Side;
import org.waybill.model.Claim;
import org.waybill.model.Modality;
import org.waybill.model.Party;
import org.waybill.model.Slot;
import org.waybill.model.Span;

/**
 * One claim of an entry as a rule looks at it.
 *
 * @param place its place in the entry, from 0
 * @param claim the claim
 * @param days what it leaves for the conduct
 * @param origins places, among the entry's origins, of those that found what it tells
 */
public record Told(int place, Claim claim, Days days, List<Integer> origins) {
    public Told {
        origins = List.copyOf(origins);
    }

    /** Whether it says that something was done: neither denied nor planned nor supposed. */
    public boolean isAffirmed() {
        return isAffirmed(claim);
    }

    /** Whether a claim says that something was done. */
    public static boolean isAffirmed(Claim claim) {
        return !claim.status().negated()
                && switch (claim.status().modality()) {
                    case ASSERTED, REPORTED, ALLEGED -> true;
                    case DENIED, PLANNED, HYPOTHETICAL, OPINION -> false;
                };
    }

    /** Whether a claim says that something was not done. */
    public static boolean isDenied(Claim claim) {
        return claim.status().negated() || claim.status().modality() == Modality.DENIED;
    }

    /** Who stands at an end; empty where unstated. */
    public List<Party> at(Side side) {
        return slot(side).value().orElse(List.of());
    }

    /** Who stands at either end: the giving one first. */
    public List<Party> parties() {
        return Stream.of(Side.values()).flatMap(side -> at(side).stream()).toList();
    }

    /** The characters that tell who stands at an end. */
    public List<Span> spans(Side side) {
        return slot(side).spans();
    }

    private Slot<List<Party>> slot(Side side) {
        return side == Side.GIVER ? claim.slots().actors() : claim.slots().target();
    }

    /** What it is about; empty where unstated. */
    public List<String> items() {
        return claim.slots().items().value().orElse(List.of());
    }

    /** The characters of its passage at a span that counts in its document. */
    public String cut(Span span) {
        int start = claim.passage().span().start();
        return claim.passage().text().substring(span.start() - start, span.end() - start);
    }
}
