package org.waybill.corroboration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Docket;
import org.waybill.model.Entry.Matter;
import org.waybill.model.Grouping;
import org.waybill.model.Reading;

/** Which entry each claim belongs to, once analysts have rejected, joined and parted. */
final class Belonging {
    private final Docket docket;
    private final Grouping grouping;
    private final Map<Matter, String> ids = new HashMap<>();

    private Belonging(Docket docket, Map<ClaimId, Matter> decided) {
        this.docket = docket;
        this.grouping = docket.decisions()
                .grouping(claim -> Optional.ofNullable(decided.get(claim)).map(this::id));
    }

    /** Rejected claims still join matters: what a person says of two names does not hang on one reading of them. */
    static Belonging of(List<Reading> readings, Docket docket) {
        Set<ClaimId> paired = docket.decisions().paired();
        Map<ClaimId, Matter> decided = new HashMap<>(docket.earlier());
        if (!paired.isEmpty()) {
            readings.stream().flatMap(reading -> reading.claims().stream()).forEach(claim -> docket.id(claim)
                    .filter(paired::contains)
                    .ifPresent(id -> Ledger.matter(claim).ifPresent(matter -> decided.put(id, matter))));
        }
        return new Belonging(docket, decided);
    }

    /** The claims that count, by the id of their entry. */
    Map<String, List<Claim>> entries(List<Reading> readings) {
        Map<String, List<Claim>> entries = new TreeMap<>();
        for (Reading reading : readings) {
            for (Claim claim : reading.claims()) {
                if (docket.state(claim).counts()) {
                    entry(claim).ifPresent(entry -> entries.computeIfAbsent(entry, key -> new ArrayList<>())
                            .add(claim));
                }
            }
        }
        return entries;
    }

    private Optional<String> entry(Claim claim) {
        return Ledger.matter(claim).map(this::id).map(matter -> docket.id(claim)
                .map(id -> grouping.entry(id, matter))
                .orElseGet(() -> grouping.entry(matter)));
    }

    private String id(Matter matter) {
        return ids.computeIfAbsent(matter, Ledger::id);
    }
}
