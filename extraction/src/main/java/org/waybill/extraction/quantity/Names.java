package org.waybill.extraction.quantity;

import java.util.Set;
import org.waybill.extraction.scan.Numeral;
import org.waybill.extraction.scan.TokenKind;
import org.waybill.extraction.scan.Tokens;

/** Numbers that count nothing: designators, resolution numbers, clock times, telephone numbers, years in brackets. */
final class Names {
    private static final int OLDEST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final Set<String> NOT_ONE_BEFORE = Set.of(
            "the", "this", "that", "which", "no", "any", "each", "every", "another", "some", "last", "next", "first");
    private static final Set<String> NOT_ONE_AFTER = Set.of(
            "another", "day", "hand", "by", "might", "can", "should", "s", "'", "says", "said", "told", "puts", "who");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "fifth", "sixth");
    private static final Set<String> CLOCK = Set.of("am", "pm", "gmt", "utc", "o");

    private Names() {}

    /** Whether the number is part of a name. */
    static boolean holds(Tokens tokens, Numeral numeral) {
        return behindHyphen(tokens, numeral) || holdsInRange(tokens, numeral);
    }

    /** The same for the end of a range, where a hyphen before it is the range's own: 5k-20k. */
    static boolean holdsInRange(Tokens tokens, Numeral numeral) {
        int from = numeral.from();
        return ordinal(tokens, numeral)
                || (tokens.glued(numeral.to()) && unknownLetters(tokens, numeral.to()))
                || sliced(tokens, numeral)
                || clock(tokens, numeral.to())
                || (numeral.inDigits() ? digitsOfName(tokens, numeral) : wordsOfName(tokens, from, numeral));
    }

    /** The token after a list of numbers that a word like "resolutions" opens, or the given one where none does. */
    static int afterDesignator(Tokens tokens, int index) {
        if (!tokens.is(index, TokenKind.WORD)
                || !Words.DESIGNATORS.contains(tokens.word(index))
                || counting(tokens, index)) {
            return index;
        }
        int at = tokens.is(index + 1, ".") || tokens.is(index + 1, "#") ? index + 2 : index + 1;
        if (!tokens.plain(at)) {
            return index;
        }
        while (tokens.plain(at) && tokens.word(at).length() <= 9) {
            int next = link(tokens, at + 1);
            if (!tokens.plain(next) || next == at + 1) {
                return at + 1;
            }
            at = next;
        }
        return at;
    }

    /** "A brigade of 155", "in part 300 men": the word does not name the number. */
    private static boolean counting(Tokens tokens, int index) {
        return tokens.is(index - 1, "in") && tokens.is(index, "part");
    }

    private static int link(Tokens tokens, int index) {
        int at = tokens.is(index, "(") && tokens.is(index + 2, ")") ? index + 3 : index;
        boolean comma = tokens.is(at, ",") && (tokens.is(at + 1, "and") || tokens.is(at + 1, "or"));
        if (comma) {
            return at + 2;
        }
        return switch (tokens.word(at)) {
            case ",", "and", "or", "to", "-", "/", "&" -> at + 1;
            default -> index;
        };
    }

    /** KN-23, KN-23/24, M-1989. */
    private static boolean behindHyphen(Tokens tokens, Numeral numeral) {
        int before = numeral.from() - 2;
        boolean word = numeral.inDigits() && tokens.is(before, TokenKind.WORD);
        return tokens.hyphened(before) && before >= 0 && (word || tokens.is(before, TokenKind.CODE));
    }

    /** Twenty-first. */
    private static boolean ordinal(Tokens tokens, Numeral numeral) {
        String word = tokens.hyphened(numeral.to() - 1) ? tokens.word(numeral.to() + 1) : "";
        return !numeral.inDigits() && (ORDINALS.contains(word) || (word.endsWith("th") && word.length() > 4));
    }

    private static boolean unknownLetters(Tokens tokens, int index) {
        return (tokens.is(index, TokenKind.WORD) || tokens.is(index, TokenKind.CODE))
                && Words.UNITS.startingAt(tokens, index) == null
                && Words.MONEY_AFTER.startingAt(tokens, index) == null
                && !tokens.is(index, "m");
    }

    /** 23/24, 24/7, 3.5.1, 10:30, +1-222-2222. */
    private static boolean sliced(Tokens tokens, Numeral numeral) {
        int from = numeral.from();
        boolean before = tokens.glued(from)
                && (tokens.is(from - 1, "/") || tokens.is(from - 1, ".") || tokens.is(from - 1, "#"));
        boolean after = tokens.is(numeral.to(), "/") && tokens.glued(numeral.to()) && tokens.plain(numeral.to() + 1);
        return before || after || thirdGroup(tokens, from);
    }

    private static boolean thirdGroup(Tokens tokens, int index) {
        int groups = 1;
        for (int at = index; dashed(tokens, at) && groups < 3; at += 2) {
            groups++;
        }
        for (int at = index - 2; dashed(tokens, at) && groups < 3; at -= 2) {
            groups++;
        }
        return groups >= 3;
    }

    private static boolean dashed(Tokens tokens, int index) {
        return tokens.is(index, TokenKind.NUMBER) && tokens.hyphened(index) && tokens.is(index + 2, TokenKind.NUMBER);
    }

    private static boolean clock(Tokens tokens, int index) {
        boolean letters = (tokens.is(index, "a") || tokens.is(index, "p"))
                && tokens.is(index + 1, ".")
                && tokens.is(index + 2, "m");
        return letters
                || (CLOCK.contains(tokens.word(index)) && !(tokens.is(index, "o") && !tokens.is(index + 1, "'")));
    }

    private static boolean digitsOfName(Tokens tokens, Numeral numeral) {
        int from = numeral.from();
        int next = numeral.to();
        boolean first = tokens.opensLine(from) && next == from + 1;
        boolean marker = first && (tokens.is(next, ")") || (tokens.is(next, ".") && tokens.capital(next + 1)));
        return marker || bracketedYear(tokens, numeral) || yearOfName(tokens, numeral);
    }

    private static boolean bracketedYear(Tokens tokens, Numeral numeral) {
        return year(tokens, numeral) && tokens.is(numeral.from() - 1, "(") && tokens.is(numeral.to(), ")");
    }

    /** "Zapad 2021": a year behind a name, with no noun to count. */
    private static boolean yearOfName(Tokens tokens, Numeral numeral) {
        int from = numeral.from();
        boolean named = tokens.capital(from - 1) && tokens.is(from - 1, TokenKind.WORD) && from > 1;
        boolean noun = tokens.is(numeral.to(), TokenKind.WORD) && !tokens.capital(numeral.to());
        return year(tokens, numeral) && named && !noun;
    }

    private static boolean year(Tokens tokens, Numeral numeral) {
        int value = numeral.to() == numeral.from() + 1 ? tokens.small(numeral.from()) : 0;
        return value >= OLDEST_YEAR && value <= LAST_YEAR;
    }

    /** "The one", "one another", "the Group of Seven", "Five Eyes". */
    private static boolean wordsOfName(Tokens tokens, int from, Numeral numeral) {
        boolean single = numeral.to() == from + 1;
        boolean pronoun = tokens.is(from, "one")
                && single
                && (NOT_ONE_BEFORE.contains(tokens.word(from - 1)) || NOT_ONE_AFTER.contains(tokens.word(from + 1)));
        boolean inside = from > 0 && tokens.is(from - 1, TokenKind.WORD);
        return pronoun || (single && inside && tokens.titled(from) && tokens.titled(from + 1)) || groupOf(tokens, from);
    }

    private static boolean groupOf(Tokens tokens, int from) {
        return tokens.is(from - 1, "of") && tokens.is(from - 2, "group") && tokens.titled(from);
    }
}
