package org.waybill.model;

import java.util.List;
import java.util.Locale;

/**
 * One thing that must be shown before a provision is engaged, and what the claims of an entry show of it.
 *
 * @param kind which of the things
 * @param id the same for good within a limb: {@code item}, {@code tied-to-arms}
 * @param question what must be shown, as a question
 * @param state what the claims come to
 * @param why in a sentence, why that
 * @param support the claims that show it, in the entry's order
 * @param against the claims that speak against it, in the entry's order
 * @param origins how many got what shows it for themselves
 */
public record Element(
        Kind kind,
        String id,
        String question,
        State state,
        String why,
        List<Support> support,
        List<Support> against,
        OriginCount origins) {

    /** What must be shown. */
    public enum Kind {
        /** Whether the one whose duty it is is bound. */
        BOUND,
        /** Whether what was done is conduct of that sort, and done. */
        CONDUCT,
        /** Whether it ran the way that the provision is about. */
        DIRECTION,
        /** Whether the goods, people or services are within its scope. */
        ITEM,
        /** Whether it applied on the day. */
        DATE,
        /** Whether anything that it leaves out is claimed. */
        EXEMPTION,
        /** Whatever else it asks. */
        FURTHER;

        /** The name on the wire: {@code exemption}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What claims come to for an element. */
    public enum State {
        SUPPORTED,
        /** Claims, or those who read the rule, stand against one another. */
        CONTESTED,
        NO_EVIDENCE,
        /** Claims show that it is otherwise: the day lies before the rule, the goods are outside it. */
        RULED_OUT;

        /** The name on the wire: {@code no_evidence}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A claim and the characters of its document that show something.
     *
     * @param claim the claim
     * @param spans where its document says so, in text order; empty where the absence of words is what counts
     */
    public record Support(Claim claim, List<Span> spans) {
        public Support {
            // Most have one or none, and a case has millions.
            spans = spans.size() < 2
                    ? List.copyOf(spans)
                    : spans.stream().sorted().distinct().toList();
        }
    }

    public Element {
        support = List.copyOf(support);
        against = List.copyOf(against);
        if (question.isBlank() || why.isBlank()) {
            throw new IllegalArgumentException("an element asks something and says why it is answered so: " + id);
        }
    }
}
