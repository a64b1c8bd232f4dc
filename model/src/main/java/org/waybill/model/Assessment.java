package org.waybill.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How one duty of a provision stands to what the claims of an entry say. Never a finding, never a verdict.
 *
 * @param provision the paragraph, with how sure its citation is
 * @param limb which of its duties: "procurement from the DPRK"
 * @param bound the party whose duty it is: an ISO 3166-1 code or a name; empty where no claim tells
 * @param from the first day that the claims leave for the conduct; null where open
 * @param to the last day that they leave; null where open
 * @param elements all that must be shown, in order; at least the six that every provision has
 * @param note what a reader must know of this reading of the provision; may be empty
 */
public record Assessment(
        Provision provision,
        String limb,
        String bound,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Element> elements,
        String note) {

    /** What the elements come to. */
    public enum Result {
        /** Each element has support. */
        ENGAGED,
        /** At least one element is ruled out. */
        NOT_ENGAGED,
        /** Nothing is ruled out, and at least one element has no evidence or is contested. */
        CANNOT_SAY;

        /** The name on the wire: {@code cannot_say}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How a reader is told. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Assessment {
        elements = List.copyOf(elements);
        for (Element.Kind kind : Element.Kind.values()) {
            if (kind != Element.Kind.FURTHER && elements.stream().noneMatch(one -> one.kind() == kind)) {
                throw new IllegalArgumentException("no provision is read without asking for its " + kind.key());
            }
        }
    }

    /** What the elements come to; there is no way to set it. */
    public Result result() {
        if (elements.stream().anyMatch(one -> one.state() == Element.State.RULED_OUT)) {
            return Result.NOT_ENGAGED;
        }
        boolean isWhole = elements.stream().allMatch(one -> one.state() == Element.State.SUPPORTED);
        return isWhole ? Result.ENGAGED : Result.CANNOT_SAY;
    }

    /** The elements in a state. */
    public List<Element> in(Element.State state) {
        return elements.stream().filter(one -> one.state() == state).toList();
    }

    /** What was found for an element. */
    public Element element(Element.Kind kind) {
        return elements.stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }
}
