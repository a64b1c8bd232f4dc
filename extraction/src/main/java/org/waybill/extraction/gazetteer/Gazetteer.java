package org.waybill.extraction.gazetteer;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;

/**
 * Finds the names a text mentions, longest first, none overlapping.
 *
 * <p>Hand it whole documents where possible: a surname recalls the full name before it, and an agency named once with
 * its state keeps it. Safe for use by several threads.
 */
public final class Gazetteer {
    private final Lexicon lexicon;
    private final WordLists lists;
    private final Designs designs;
    private final StateNames names;
    private final Owners owners;

    Gazetteer(Lexicon lexicon, WordLists lists, Designs designs, StateNames names, Owners owners) {
        this.lexicon = lexicon;
        this.lists = lists;
        this.designs = designs;
        this.names = names;
        this.owners = owners;
    }

    /** The gazetteer that ships with Waybill. */
    public static Gazetteer standard() {
        return Standard.GAZETTEER;
    }

    /** Every name in the text, in text order; a name that cannot be told for sure is left out. */
    public List<Mention> mentions(String text, Context context) {
        Words words = Words.of(text);
        List<Mention> first = read(words, context.states(), context.published());
        Set<String> states = new TreeSet<>(context.states());
        return states.addAll(outright(first)) ? read(words, states, context.published()) : first;
    }

    /** What sort of weapon a mention of one stands for: {@code ballistic missile}, {@code drone}; empty for the rest. */
    public Optional<String> weaponClass(Mention mention) {
        return mention.kind() == Mention.Kind.WEAPON ? designs.of(mention.canonical()) : Optional.empty();
    }

    /** The name of a state by its ISO 3166-1 alpha-2 code. */
    public String stateName(String code) {
        return names.of(code);
    }

    /**
     * The state of a company, a body or an outlet, by the name it is shown by.
     *
     * @return ISO 3166-1 alpha-2; empty where it is of none, or where no table or more than one row knows the name
     */
    public Optional<String> owner(String canonical) {
        return owners.of(canonical);
    }

    /** States the text names by themselves, their people, capitals, seats of power and bodies. */
    Set<String> statesNamed(String text) {
        return Collections.unmodifiableSet(outright(mentions(text, Context.none())));
    }

    private List<Mention> read(Words words, Set<String> states, @Nullable PartialDate published) {
        return new Reader(words, new Story(lexicon, lists, states, published)).read();
    }

    private static Set<String> outright(List<Mention> mentions) {
        Set<String> states = new TreeSet<>();
        for (Mention mention : mentions) {
            if (isOutright(mention)) {
                states.add(mention.state());
            }
        }
        return states;
    }

    private static boolean isOutright(Mention mention) {
        return switch (mention.kind()) {
            case STATE, DEMONYM, CAPITAL, SEAT, BODY -> !mention.state().isEmpty();
            default -> false;
        };
    }

    /** Loaded when first asked for. */
    private static final class Standard {
        private static final Gazetteer GAZETTEER = Shipped.gazetteer();
    }
}
