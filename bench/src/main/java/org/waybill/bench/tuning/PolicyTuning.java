package org.waybill.bench.tuning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waybill.bench.board.Table;
import org.waybill.model.Listing;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/** Proposes figures for the policy, and says by halves what the way of finding them is worth. */
public final class PolicyTuning {
    private final Material material;
    private final long seed;

    /** Reads the lists and the labelled names; the seed draws the aliases and the steps. */
    public PolicyTuning(Path lists, Path sets, long seed) {
        this.material = Material.read(lists, sets, seed);
        this.seed = seed;
    }

    /**
     * The policy that ships beside what a search from it finds: each half judged by figures found on the other.
     *
     * @param steps of each of the two searches
     */
    public Table crossValidated(int steps) {
        Table table = new Table(
                "figures of", "F1", "sure wrong", "unlisted", "congress", "mangled", "UN", "OFAC", "other bodies");
        row("the policy that ships, all rows", Verdict.of(Policy.standard(), material), table);
        for (int half = 0; half < 2; half++) {
            Material seen = material.half(half);
            Material unseen = material.half(1 - half);
            Policy found = new PolicySearch(seen, seed).from(Policy.standard(), steps);
            row("the policy that ships, half " + (half + 1), Verdict.of(Policy.standard(), seen), table);
            row("found on half " + (half + 1) + ", same half", Verdict.of(found, seen), table);
            row("found on half " + (half + 1) + ", other half", Verdict.of(found, unseen), table);
        }
        return table;
    }

    /** The rows in which a search over all material would change the policy. */
    public Table proposed(int steps) {
        Policy now = Policy.standard();
        Policy found = new PolicySearch(material, seed).from(now, steps);
        Table table = new Table("row", "kind", "now", "proposed");
        for (Rule rule : Rule.values()) {
            for (Listing.Kind kind : List.of(Listing.Kind.PERSON, Listing.Kind.ORGANISATION)) {
                if (now.figure(rule, kind) != found.figure(rule, kind)) {
                    table.row(rule.key(), kind.name(), text(now.figure(rule, kind)), text(found.figure(rule, kind)));
                }
            }
        }
        return table;
    }

    private static String text(double figure) {
        return String.format(Locale.ROOT, "%.3f", figure);
    }

    private static void row(String name, Verdict verdict, Table table) {
        List<String> cells = new ArrayList<>(List.of(name));
        cells.addAll(verdict.cells());
        table.row(cells.toArray(String[]::new));
    }
}
