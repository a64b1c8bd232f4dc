package org.waybill.assessment.party;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waybill.assessment.Allegiance;
import org.waybill.assessment.table.Shipped;
import org.waybill.model.Party;
import org.waybill.model.States;

/** What the assessment knows of parties. */
public final class Parties {
    private static final Set<String> OUTSIDE = Shipped.ids(Parties.class, "outside-un.tsv");

    private final Allegiance allegiance;
    private final Map<Party, String> states = new ConcurrentHashMap<>();

    public Parties(Allegiance allegiance) {
        this.allegiance = allegiance;
    }

    /** Of which state a party is: ISO 3166-1 alpha-2; empty where of none or not known. */
    public String state(Party party) {
        return party.kind() == Party.Kind.STATE ? party.id() : states.computeIfAbsent(party, allegiance::of);
    }

    /** Whether the Charter binds a party. */
    public Membership membership(Party party) {
        String state = state(party);
        if (state.isEmpty()) {
            return Membership.NOT_KNOWN;
        }
        return OUTSIDE.contains(state) ? Membership.OUTSIDE : Membership.MEMBER;
    }

    /** A party as a reader knows it: "Russia". */
    public static String name(Party party) {
        return party.kind() == Party.Kind.STATE ? States.name(party.id()) : party.id();
    }

    /** Several parties as a reader knows them, each once: "Iran and Russia". */
    public static String names(Collection<Party> parties) {
        List<String> names =
                parties.stream().sorted().distinct().map(Parties::name).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
