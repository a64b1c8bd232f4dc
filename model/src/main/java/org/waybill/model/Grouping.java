package org.waybill.model;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Where claims belong once analysts joined and parted matters. Made by {@link Decisions#grouping}. */
public final class Grouping {
    /** Before the name of a claim that stands alone; sorts behind every matter's id. */
    private static final String ALONE = "~";

    private final Function<ClaimId, Optional<String>> matters;
    private final Set<ClaimId> alone = new HashSet<>();
    private final Map<String, String> towards = new TreeMap<>();

    Grouping(Function<ClaimId, Optional<String>> matters) {
        this.matters = matters;
    }

    void part(ClaimId claim) {
        alone.add(claim);
    }

    void join(ClaimId one, ClaimId other) {
        Optional<String> first = node(one);
        Optional<String> second = node(other);
        if (first.isPresent() && second.isPresent()) {
            link(root(first.get()), root(second.get()));
        }
    }

    private Optional<String> node(ClaimId claim) {
        return matters.apply(claim).map(matter -> node(claim, matter));
    }

    private String node(ClaimId claim, String matter) {
        return alone.contains(claim) ? ALONE + claim.hex() : matter;
    }

    /** The smaller name leads, so that the order of joining does not matter. */
    private void link(String one, String other) {
        int order = one.compareTo(other);
        if (order < 0) {
            towards.put(other, one);
        } else if (order > 0) {
            towards.put(one, other);
        }
    }

    private String root(String node) {
        String at = node;
        for (String next = towards.get(at); next != null; next = towards.get(at)) {
            at = next;
        }
        return at;
    }

    /**
     * The id of the entry that a claim belongs to.
     *
     * @param matter the id of the matter that the rules give it
     */
    public String entry(ClaimId claim, String matter) {
        String root = root(node(claim, matter));
        return root.startsWith(ALONE) ? Sha256.of(root).brief() : root;
    }

    /**
     * The matter that tells what an entry is about: the one it is named by, if that is still claimed, else the one whose id
     * comes first. So it hangs neither on the order in which documents came nor on their dates.
     *
     * @param entry the id of the entry
     * @param matters the ids of the matters that claims of it are about, at least one
     */
    public static String telling(String entry, Collection<String> matters) {
        return matters.contains(entry) ? entry : Collections.min(matters);
    }

    /** The entry of a matter as a whole, for claims that no decision names. */
    public String entry(String matter) {
        return root(matter);
    }
}
