package org.waybill.assessment.party;

import java.util.List;
import java.util.Locale;
import org.waybill.assessment.day.Days;
import org.waybill.assessment.pack.Target;
import org.waybill.model.Party;

/**
 * Whom a regime is about, as parties are held against it.
 *
 * @param all the rows of its pack
 * @param parties what is known of parties
 */
public record Targets(List<Target> all, Parties parties) {

    /** Whether a regime is about a party, on some days. */
    public enum Aim {
        YES,
        /** Only at another time, as far as its pack tells. */
        ANOTHER_TIME,
        NO
    }

    public Targets {
        all = List.copyOf(all);
    }

    /** Whether the regime is, or was, or became, about a party. */
    public boolean aimAt(Party party) {
        return all.stream().anyMatch(target -> is(target, party));
    }

    /** Whether the regime is about a party on days. */
    public Aim aim(Party party, Days days) {
        List<Target> rows = all.stream().filter(target -> is(target, party)).toList();
        if (rows.isEmpty()) {
            return Aim.NO;
        }
        return rows.stream().allMatch(row -> days.missesAll(row.from(), row.to())) ? Aim.ANOTHER_TIME : Aim.YES;
    }

    /** Whether a row names the party itself, and not its state, for all of the days. */
    public boolean names(Party party, Days days) {
        return all.stream()
                .filter(target -> isNamed(target, party))
                .anyMatch(target -> days.liesIn(target.from(), target.to()));
    }

    /** Whether one of some rows names the party, or its State, for all of the days. */
    public boolean names(Party party, Days days, List<String> rows) {
        return all.stream()
                .filter(target -> rows.contains(target.id()) && is(target, party))
                .anyMatch(target -> days.liesIn(target.from(), target.to()));
    }

    /** Whether a party is a state that the regime is about, and not somebody of it. */
    public boolean isState(Party party) {
        return party.kind() == Party.Kind.STATE
                && all.stream().anyMatch(target -> target.states().contains(party.id()));
    }

    private boolean is(Target target, Party party) {
        return isNamed(target, party) || target.states().contains(parties.state(party));
    }

    private static boolean isNamed(Target target, Party party) {
        String name = party.id().toLowerCase(Locale.ROOT);
        return target.parties().stream()
                .anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(name));
    }
}
