package org.waybill.assessment.position;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.assessment.pack.Pack;
import org.waybill.assessment.party.Parties;
import org.waybill.assessment.telling.Telling;
import org.waybill.model.Position;

/** Readings on record that are about what an entry may engage. */
public final class Recorded {
    private final List<Pack> packs;
    private final Parties parties;

    public Recorded(List<Pack> packs, Parties parties) {
        this.packs = List.copyOf(packs);
        this.parties = parties;
    }

    /**
     * The readings shown beside an entry, by pack, then in the file's order.
     *
     * @param regimes the regimes that the entry may engage
     * @param provisions ids of the provisions that it may engage or that are shown as its context
     */
    public List<Position> about(Telling telling, Set<String> regimes, Set<String> provisions) {
        Set<String> taking = telling.parties().stream()
                .flatMap(party -> Voice.keys(party, parties).stream())
                .collect(Collectors.toSet());
        return packs.stream()
                .filter(pack -> regimes.contains(pack.regime()))
                .flatMap(pack -> pack.positions().stream().filter(held -> isAbout(held, pack, taking)))
                .map(Pack.Held::position)
                .filter(position -> position.provisions().isEmpty()
                        || position.provisions().stream().anyMatch(provisions::contains))
                .map(Position.class::cast)
                .toList();
    }

    /** What was said of Russia is no reading of what Myanmar did; whom the regime is about need not take part itself. */
    private static boolean isAbout(Pack.Held held, Pack pack, Set<String> taking) {
        return held.parties().stream()
                .allMatch(party -> taking.contains(party)
                        || pack.targets().stream()
                                .anyMatch(target -> target.states().contains(party)));
    }
}
