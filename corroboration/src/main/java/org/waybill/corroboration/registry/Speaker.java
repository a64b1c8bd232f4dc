package org.waybill.corroboration.registry;

import java.util.Locale;
import org.waybill.model.Body;

/**
 * Who a name in a text stands for, as far as the registry can tell.
 *
 * @param body the body; for somebody unnamed one of kind {@code UNNAMED}, whose id two texts may share without being one
 * @param as how exactly the name points at it
 * @param rule the row of the registry, or the rule, that resolved it
 */
public record Speaker(Body body, As as, String rule) {

    /** Whether it is somebody of a state whom no name and no office tells: "US officials". Two of them may be one. */
    public boolean isSomeOfficial() {
        return as == As.BRANCH && body.id().equals(body.state().toLowerCase(Locale.ROOT));
    }

    /** How exactly a name points at a body. */
    public enum As {
        /** This very body, or a person who speaks for it. */
        NAMED,
        /** A state and no more: "Washington", "Seoul". Some body of that state. */
        STATE,
        /** A part of a state and no more: "South Korean intelligence", "US officials". */
        BRANCH,
        /** A medium, which may have it from anybody. */
        OUTLET,
        /** A person who passes on what a body told behind closed doors: a lawmaker after a briefing. */
        MESSENGER,
        /** Described, with no state: "officials", "Western intelligence", "sources". */
        UNNAMED,
        /** A thing, not somebody: "a report", "satellite pictures". */
        THING,
        /** The article itself, or "is said to". */
        NOBODY
    }
}
