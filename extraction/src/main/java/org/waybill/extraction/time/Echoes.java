package org.waybill.extraction.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.extraction.scan.Tokens;

/** Words that repeat the last time spoken of: "over the same period", "by then", "at that time". */
final class Echoes {
    /** What the rules of such mentions begin with. */
    static final String RULE = "echo";

    private static final Set<String> POINTERS = Set.of("that", "this", "same", "those", "these");
    private static final Set<String> NOUNS = Set.of("period", "timeframe", "span", "window");
    private static final Set<String> BOUNDS = Set.of("by", "since", "until", "till");

    private Echoes() {}

    static @Nullable Mention at(Tokens tokens, int index) {
        if (tokens.is(index, "then")) {
            return BOUNDS.contains(tokens.word(index - 1)) ? mention(index, index + 1) : null;
        }
        int pointer = tokens.is(index, "the") ? index + 1 : index;
        if (!POINTERS.contains(tokens.word(pointer))) {
            return null;
        }
        int noun = tokens.is(pointer + 1, "same") ? pointer + 2 : pointer + 1;
        return NOUNS.contains(tokens.word(noun)) || isThatTime(tokens, pointer) ? mention(index, noun + 1) : null;
    }

    /** "At the same time" only says meanwhile. */
    private static boolean isThatTime(Tokens tokens, int index) {
        return tokens.is(index, "that") && tokens.is(index + 1, "time") && !tokens.is(index + 2, "the");
    }

    static boolean noun(String word) {
        return NOUNS.contains(word) || word.equals("time");
    }

    /** Resolved by {@link Resolution}, which knows the period itself; here only the date it closed on. */
    private static Mention mention(int from, int to) {
        return Mention.of(
                from,
                to,
                Precision.SPAN,
                RULE,
                reference -> reference.anchor() == null ? null : Stretch.of(reference.anchor()));
    }
}
