package org.waybill.parsing.format;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a feature looks, relative to the state of the decoder.
 *
 * @param source what to start from
 * @param window how many words to the right of it; negative for left; for {@link Source#BELOW} how deep in the stack
 * @param relative which relative of the word found there, in the tree so far
 */
public record Place(Source source, int window, Relative relative) {
    private static final Pattern WRITTEN = Pattern.compile("(STACK|INPUT|BELOW)([+-]\\d+)\\.([A-Z_]+)");

    /** What a place starts from. */
    public enum Source {
        /** The top of the stack; for the tagger the word to be tagged. */
        STACK,
        /** The next word of the input. */
        INPUT,
        /** Further down the stack. */
        BELOW
    }

    /** A relative of a word in the tree built so far. */
    public enum Relative {
        SELF,
        HEAD,
        GRANDHEAD,
        LEFTMOST,
        SECOND_LEFTMOST,
        RIGHTMOST,
        SECOND_RIGHTMOST,
        LEFT_SIBLING,
        SECOND_LEFT_SIBLING
    }

    public Place {
        if (source == Source.BELOW && window > 0) {
            throw new IllegalArgumentException("a place below the top of the stack has no window to the right");
        }
    }

    /** Reads a place as it stands in a model file. */
    public static Place parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a place: " + written);
        }
        return new Place(
                Source.valueOf(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Relative.valueOf(matcher.group(3)));
    }

    /** Whether which word stands here depends on nothing but the word that the source points to. */
    public boolean dependsOnlyOn(Source one) {
        return source == one && relative == Relative.SELF;
    }

    /** As it stands in a model file, for example {@code STACK-1.SELF}. */
    @Override
    public String toString() {
        return source + (window < 0 ? "" : "+") + window + "." + relative;
    }
}
