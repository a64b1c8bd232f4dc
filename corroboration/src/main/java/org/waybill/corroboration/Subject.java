package org.waybill.corroboration;

import java.util.List;
import org.waybill.corroboration.taxonomy.ItemClass;
import org.waybill.corroboration.taxonomy.Taxonomy;
import org.waybill.model.Claim;
import org.waybill.model.Quantity;

/** What a claim's goods are headed with: the widest of them, since "artillery, missiles and other arms" are arms. */
final class Subject {
    /** "Rounds of artillery" are what guns fire, not guns. */
    private static final String ROUNDS = "round";

    private static final String GUNS = "artillery pieces";

    private final Taxonomy taxonomy;

    Subject(Taxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** Empty where the claim names no goods. */
    String of(Claim claim) {
        List<String> items = claim.slots().items().value().orElse(List.of());
        String family = items.stream()
                .filter(this::isKnown)
                .filter(item -> coversAll(item, items))
                .findFirst()
                .or(() -> items.stream().filter(this::isKnown).findFirst())
                .or(() -> items.stream().findFirst())
                .map(taxonomy::family)
                .orElse("");
        return family.equals(GUNS) && countsRounds(claim) ? taxonomy.family("rounds") : family;
    }

    private boolean isKnown(String item) {
        return !taxonomy.family(item).equals(item);
    }

    private boolean coversAll(String item, List<String> items) {
        ItemClass wide = taxonomy.classOf(item);
        return items.stream()
                .filter(this::isKnown)
                .allMatch(other -> taxonomy.covers(wide, taxonomy.classOf(other)));
    }

    private boolean countsRounds(Claim claim) {
        return claim.slots()
                .quantity()
                .value()
                .map(Quantity::unit)
                .filter(unit -> taxonomy.measure(unit).id().equals(ROUNDS))
                .isPresent();
    }
}
