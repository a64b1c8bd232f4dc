package org.waybill.parsing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Splits what stands between two spaces into words and marks.
 *
 * <p>Marks are taken off both ends first, then the rest is cut at the marks inside it, then each piece at its
 * contractions and units.
 */
final class Chunk {
    /** Left whole: mail addresses and host names with a common ending. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+"
                    + "|[\\w-]+(\\.[\\w-]+)*\\.(com|org|net|gov|mil|edu|int|info|io|tv|news|uk|ru|ua|kr|kp|cn|ir)(/\\S*)?",
            Pattern.CASE_INSENSITIVE);

    /** The pattern is tried on no longer words, so that no text can exhaust the stack. */
    private static final int LONGEST_ADDRESS = 200;

    private static final Pattern ENUMERATOR = Pattern.compile("\\((\\p{Alpha}|\\d{1,2})\\)");

    private static final Pattern DECADE = Pattern.compile("\\d\\ds?");

    /** Begin with an apostrophe. */
    private static final Set<String> CLIPPED = Set.of("s", "re", "ve", "ll", "d", "m", "cause", "em", "til");

    private final String text;
    private final List<Token> found;
    /** Starts and ends of the marks at the end, innermost on top. */
    private final Deque<int[]> closing = new ArrayDeque<>();

    /** Whether what is being split begins as an address on the net does. */
    private boolean isLink;

    Chunk(String text, List<Token> found) {
        this.text = text;
        this.found = found;
    }

    /** Adds the tokens between two places of the text; there is no space between them. */
    void split(int start, int end) {
        if (ENUMERATOR.matcher(text).region(start, end).matches()) {
            add(start, end);
            return;
        }
        int from = open(start, end);
        isLink = text.startsWith("www.", from) || Simplification.hasProtocol(text.substring(from, end));
        int to = close(from, end);
        if (isAddress(from, to)) {
            add(from, to);
        } else {
            cut(from, to);
        }
        while (!closing.isEmpty()) {
            int[] mark = closing.pop();
            add(mark[0], mark[1]);
        }
    }

    private boolean isAddress(int start, int end) {
        if (isLink) {
            return true;
        }
        int stop = text.indexOf('.', start);
        return stop >= 0
                && stop < end
                && end - start <= LONGEST_ADDRESS
                && ADDRESS.matcher(text).region(start, end).matches();
    }

    /** Adds the marks at the beginning; returns where they end. */
    private int open(int start, int end) {
        int at = start;
        while (at < end && Symbols.isSymbol(text.charAt(at)) && !belongsToNext(at, end)) {
            int next = Symbols.endOfRun(text, at, end);
            add(at, next);
            at = next;
        }
        return at;
    }

    /** "-5", ".303", "@name", "'90s", "'s". */
    private boolean belongsToNext(int at, int end) {
        if (at + 1 >= end) {
            return false;
        }
        char c = text.charAt(at);
        char next = text.charAt(at + 1);
        if (Characters.isDigit(next)) {
            return Characters.isNumberSign(c) || (Symbols.isApostrophe(c) && isDecade(at + 1, end));
        }
        boolean isName = (c == '@' || c == '#') && Character.isLetter(next);
        return isName || (Symbols.isApostrophe(c) && CLIPPED.contains(text.substring(at + 1, end)));
    }

    private boolean isDecade(int start, int end) {
        return DECADE.matcher(text).region(start, end).matches();
    }

    /** Puts the marks at the end aside; returns where they begin. */
    private int close(int start, int end) {
        int at = end;
        while (at > start && Symbols.isSymbol(text.charAt(at - 1)) && !belongsToLast(start, at)) {
            int next = Symbols.startOfRun(text, start, at);
            closing.push(new int[] {next, at});
            at = next;
        }
        return at;
    }

    private boolean belongsToLast(int start, int end) {
        char c = text.charAt(end - 1);
        return c == '.' ? keepsStop(start, end - 1) : c == ')' && closesInsideLink(start, end);
    }

    private boolean closesInsideLink(int start, int end) {
        int opening = isLink ? text.indexOf('(', start) : -1;
        return opening >= 0 && opening < end;
    }

    /** "No. 5" is a number, "Certainly no." and "No." are not. */
    private boolean isNumberNext(int end) {
        int at = end;
        while (at < text.length() && Symbols.isSpace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && Characters.isDigit(text.charAt(at));
    }

    /** Whether the word that ends before {@code end} is an abbreviation; looks at the last part of a compound only. */
    private boolean keepsStop(int start, int end) {
        int from = end;
        while (from > start && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, end);
        return from < end && Abbreviations.keepsStop(word) && (!word.equals("No") || isNumberNext(end + 1));
    }

    /** Cuts at the marks inside. */
    private void cut(int start, int end) {
        int from = start;
        int at = start;
        while (at < end) {
            int next = endOfMark(start, from, at, end);
            if (next > at) {
                new Piece(text, found).split(from, at);
                add(at, next);
                from = next;
            }
            at = Math.max(next, at + 1);
        }
        new Piece(text, found).split(from, end);
    }

    /**
     * Where the mark at {@code at} ends, or {@code at} if there is none or it is part of the word.
     *
     * @param start of what is cut; a mark left there belongs to what follows it
     * @param from where the current piece begins
     */
    private int endOfMark(int start, int from, int at, int end) {
        if (at == start) {
            return at;
        }
        char c = text.charAt(at);
        boolean isMark = (Symbols.isDivider(c) && !isInNumber(c, at, end))
                || (c == '/' && !isBetweenDigits(at, end))
                || (c == '&' && !isBetweenLetters(at, end))
                || (Symbols.isHyphen(c) && !Hyphenation.keeps(text, from, at, endOfWord(at + 1, end)))
                || (Symbols.isFinal(c) && at + 1 < end && isStopInside(from, at, end));
        return isMark ? Symbols.endOfRun(text, at, end) : at;
    }

    private int endOfWord(int start, int end) {
        int at = start;
        while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at == start || (at < end && isJoint(text.charAt(at))) ? end : at;
    }

    private static boolean isJoint(char c) {
        return c == '.' || Symbols.isHyphen(c) || Symbols.isApostrophe(c) || c == '/';
    }

    /** A comma between thousands. */
    private boolean isInNumber(char c, int at, int end) {
        if (c != ',' || at + 3 >= end || !Characters.isDigit(text.charAt(at - 1))) {
            return false;
        }
        boolean isThree = Characters.isDigit(text.charAt(at + 1))
                && Characters.isDigit(text.charAt(at + 2))
                && Characters.isDigit(text.charAt(at + 3));
        return isThree && (at + 4 == end || !Characters.isDigit(text.charAt(at + 4)));
    }

    private boolean isBetweenDigits(int at, int end) {
        return at + 1 < end && Characters.isDigit(text.charAt(at - 1)) && Characters.isDigit(text.charAt(at + 1));
    }

    private boolean isBetweenLetters(int at, int end) {
        return at + 1 < end && Character.isLetter(text.charAt(at - 1)) && Character.isLetter(text.charAt(at + 1));
    }

    /** A stop with a sentence on each side of it, a missing space: "sold.The"; or before marks: "sold.)". */
    private boolean isStopInside(int from, int at, int end) {
        char next = text.charAt(at + 1);
        if (Symbols.isFinal(next) || Symbols.isQuote(next) || Symbols.isDivider(next)) {
            return !(text.charAt(at) == '.' && keepsStop(from, at)) && !Symbols.isApostrophe(next);
        }
        return Character.isUpperCase(next) && endsLowerWord(from, at) && beginsWord(at + 1, end);
    }

    private boolean endsLowerWord(int from, int at) {
        return at - from > 1 && Character.isLowerCase(text.charAt(at - 1)) && Character.isLetter(text.charAt(at - 2));
    }

    private boolean beginsWord(int at, int end) {
        return at + 1 < end && Character.isLowerCase(text.charAt(at + 1));
    }

    private void add(int start, int end) {
        found.add(new Token(text.substring(start, end), start, end));
    }
}
