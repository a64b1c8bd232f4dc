package org.waybill.assessment.party;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.waybill.assessment.day.Days;
import org.waybill.assessment.pack.Target;
import org.waybill.model.Party;

/** Whom a regime is about, as parties are held against it. Each party is looked up once. */
public final class Targets {
    private final List<Target> all;
    private final Parties parties;
    private final Map<Party, List<Target>> rows = new ConcurrentHashMap<>();
    private final Map<Party, List<Target>> naming = new ConcurrentHashMap<>();

    /** Whether a regime is about a party, on some days. */
    public enum Aim {
        YES,
        /** Only at another time, as far as its pack tells. */
        ANOTHER_TIME,
        NO
    }

    /**
     * The targets of a regime.
     *
     * @param all the rows of its pack
     * @param parties what is known of parties
     */
    public Targets(List<Target> all, Parties parties) {
        this.all = List.copyOf(all);
        this.parties = parties;
    }

    /** The rows that are about a party, by its name or its state. */
    private List<Target> rows(Party party) {
        return rows.computeIfAbsent(party, one -> all.stream()
                .filter(target -> isNamed(target, one) || target.states().contains(parties.state(one)))
                .toList());
    }

    /** The rows that name a party itself. */
    private List<Target> naming(Party party) {
        return naming.computeIfAbsent(
                party,
                one -> all.stream().filter(target -> isNamed(target, one)).toList());
    }

    private static boolean isNamed(Target target, Party party) {
        String name = party.id().toLowerCase(Locale.ROOT);
        return target.parties().stream()
                .anyMatch(one -> one.toLowerCase(Locale.ROOT).equals(name));
    }

    /** Whether the regime is, or was, or became, about a party. */
    public boolean aimAt(Party party) {
        return !rows(party).isEmpty();
    }

    /** Whether the regime is about a party on days. */
    public Aim aim(Party party, Days days) {
        if (rows(party).isEmpty()) {
            return Aim.NO;
        }
        return rows(party).stream().allMatch(row -> days.missesAll(row.from(), row.to())) ? Aim.ANOTHER_TIME : Aim.YES;
    }

    /** Whether a row names the party itself, and not its state, for all of the days. */
    public boolean names(Party party, Days days) {
        return naming(party).stream().anyMatch(target -> days.liesIn(target.from(), target.to()));
    }

    /** Whether one of some rows names the party, or its State, for all of the days. */
    public boolean names(Party party, Days days, List<String> ids) {
        return rows(party).stream()
                .filter(target -> ids.contains(target.id()))
                .anyMatch(target -> days.liesIn(target.from(), target.to()));
    }

    /** Whether a party is a state that the regime is about, and not somebody of it. */
    public boolean isState(Party party) {
        return party.kind() == Party.Kind.STATE
                && all.stream().anyMatch(target -> target.states().contains(party.id()));
    }
}
