package org.waybill.model;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * A body that got something for itself, and what it found when.
 *
 * @param body who
 * @param side whether it is a party to the matter, as far as is known
 * @param hand how near it stood
 * @param evidence what it says it rests on; empty where no document tells
 * @param counts whether it adds to the count
 * @param why in a sentence, why it counts as it does
 * @param findings what it found, in the order it was said; at least one
 */
public record Origin(
        Body body, Side side, Hand hand, Set<Evidence> evidence, Counts counts, String why, List<Finding> findings) {

    /** Whether a body has a side in the matter. What is not known is neither: an unnamed official may be of any. */
    public enum Side {
        /** Its state is among the actors or targets or in conflict with one, or the registry says so. */
        PARTY,
        /** Its state or its sides are known, and none of them is in the matter. */
        NO_PARTY,
        /** Nothing tells whose it is, or whose word it passes on. */
        NOT_KNOWN;

        /** The name on the wire: {@code no_party}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How near a body stood to what it tells. */
    public enum Hand {
        FIRST,
        SECOND,
        NOT_TOLD;

        /** The name on the wire: {@code not_told}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a finding is said to rest on. */
    public enum Evidence {
        DOCUMENT,
        IMAGERY,
        DEBRIS,
        TESTIMONY,
        INTERCEPTION,
        TRADE_DATA,
        OBSERVATION;

        /** The name on the wire: {@code trade_data}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether an origin adds to the count. */
    public enum Counts {
        /** Another than all others. */
        CERTAIN,
        /** Perhaps one of the others. */
        POSSIBLE,
        /** Known to rest on others: it adds authority, not independence. */
        NOT;

        /** The name on the wire: {@code certain}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Origin {
        evidence = Collections.unmodifiableSortedSet(new TreeSet<>(evidence));
        findings = List.copyOf(findings);
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("an origin found something");
        }
    }
}
