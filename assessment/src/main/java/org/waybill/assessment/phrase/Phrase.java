package org.waybill.assessment.phrase;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.waybill.model.Span;

/** Some words in a row. */
public final class Phrase {
    /** How many words before a phrase may turn it round: "without any prior approval of the Committee". */
    static final int REACH = 5;

    private final List<String> words;

    private Phrase(Text text) {
        this.words = text.words().stream().map(Text.Word::folded).toList();
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a phrase has a word");
        }
    }

    /** A phrase of running text: every form of a word is a phrase of its own. */
    public static Phrase of(String words) {
        return new Phrase(Text.of(words));
    }

    /** A phrase of the name of goods, with or without the s of a plural. */
    public static Phrase ofGoods(String words) {
        return new Phrase(Text.ofGoods(words));
    }

    /** Whether it stands anywhere in a text. */
    public boolean isIn(Text text) {
        return IntStream.range(0, text.words().size()).anyMatch(at -> isAt(text, at));
    }

    /** Its first word. */
    String first() {
        return words.get(0);
    }

    /** Whether it stands at a place of a text and no word before it turns it round. */
    boolean standsAt(Text text, int at, Set<String> not) {
        return isAt(text, at) && !isTurned(text, at, not);
    }

    /** Whether a text is the last words of it, and not all of them. */
    public boolean endsWith(Text text) {
        List<String> others = text.words().stream().map(Text.Word::folded).toList();
        int from = words.size() - others.size();
        return !others.isEmpty()
                && from > 0
                && words.subList(from, words.size()).equals(others);
    }

    private boolean isAt(Text text, int at) {
        if (at + words.size() > text.words().size()) {
            return false;
        }
        for (int next = 0; next < words.size(); next++) {
            if (!text.words().get(at + next).folded().equals(words.get(next))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTurned(Text text, int at, Set<String> not) {
        for (int before = at; before > 0 && before > at - REACH; before--) {
            if (text.words().get(before).opens()) {
                return false;
            }
            if (not.contains(text.words().get(before - 1).folded())) {
                return true;
            }
        }
        return false;
    }

    /** The characters of a text that it stands at. */
    Span span(Text text, int at) {
        return new Span(
                text.words().get(at).start(),
                text.words().get(at + words.size() - 1).end());
    }
}
