package org.waybill.extraction.gazetteer;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waybill.model.PartialDate;

/**
 * What the whole document says that one sentence of it may leave out.
 *
 * @param states ISO codes the document names outright, sorted
 * @param published publication date, which decides who held which office; null where unknown
 */
public record Context(Set<String> states, @Nullable PartialDate published) {
    private static final Context NONE = new Context(Set.of(), null);

    public Context {
        states = Collections.unmodifiableSet(new TreeSet<>(states));
    }

    /** Nothing known beyond the text itself. */
    public static Context none() {
        return NONE;
    }

    /** What the document names outright: names that need no context to be understood. */
    public static Context of(Gazetteer gazetteer, String wholeText, @Nullable PartialDate published) {
        return new Context(gazetteer.statesNamed(wholeText), published);
    }
}
