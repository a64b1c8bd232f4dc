package org.waybill.corroboration.reuse;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words that compare equal however they are typed.
 *
 * <p>Case, accents, apostrophes, full stops of initials, soft hyphens and separators of thousands are not told apart;
 * hyphens and dashes part words. Where a writing has no spaces, each character is a word.
 */
final class WordReader {
    private static final int ASCII = 128;
    private static final int THOUSANDS = 3;

    private final String text;
    private final StringBuilder word = new StringBuilder();
    private int at;
    /** Letters since the last full stop inside the word: U.S. is one word, end.Next are two. */
    private int letters;

    private WordReader(String text) {
        this.text = text;
    }

    /** The words in order, at most so many; numbers written out are still several. */
    static List<Token> read(String text, int most) {
        WordReader reader = new WordReader(text);
        List<Token> tokens = new ArrayList<>(text.length() / 5);
        while (reader.at < text.length() && tokens.size() < most) {
            int character = text.codePointAt(reader.at);
            if (Character.isLetterOrDigit(character)) {
                tokens.add(reader.token());
            } else {
                reader.at += Character.charCount(character);
            }
        }
        return tokens;
    }

    private Token token() {
        int start = at;
        word.setLength(0);
        letters = 0;
        if (standsAlone(text.codePointAt(at))) {
            take(text.codePointAt(at));
            return new Token(word.toString(), start, at);
        }
        int end = at;
        while (at < text.length() && takeOne()) {
            end = at;
        }
        at = end;
        return new Token(word.toString(), start, end);
    }

    /** Whether the character belongs to the word. */
    private boolean takeOne() {
        int character = text.codePointAt(at);
        if (Character.isLetterOrDigit(character)) {
            if (standsAlone(character)) {
                return false;
            }
            take(character);
            return true;
        }
        if (isUnseen(character)
                || (isApostrophe(character) && Character.isLetter(after(1)) && Character.isLetter(text.charAt(at - 1)))
                || partsThousands(character)) {
            at += Character.charCount(character);
            return true;
        }
        return character == '.' && takeDot();
    }

    private boolean takeDot() {
        boolean decimal = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(after(1));
        boolean initial = letters == 1 && Character.isLetter(after(1)) && !Character.isLetterOrDigit(after(2));
        if (decimal) {
            word.append('.');
        }
        if (decimal || initial) {
            at++;
            letters = 0;
        }
        return decimal || initial;
    }

    private void take(int character) {
        letters++;
        at += Character.charCount(character);
        int digit = Character.digit(character, 10);
        if (digit >= 0 && Character.isDigit(character)) {
            word.append((char) ('0' + digit));
        } else if (character < ASCII) {
            word.append((char) Character.toLowerCase(character));
        } else {
            fold(character);
        }
    }

    private void fold(int character) {
        String plain = Normalizer.normalize(Character.toString(Character.toLowerCase(character)), Normalizer.Form.NFKD);
        plain.codePoints().filter(part -> !isMark(part)).forEach(word::appendCodePoint);
    }

    private boolean partsThousands(int character) {
        boolean separator = character == ',' || character == '\u00a0' || character == '\u202f' || character == '\u2009';
        if (!separator || !Character.isDigit(text.charAt(at - 1)) || Character.isDigit(after(THOUSANDS + 1))) {
            return false;
        }
        for (int digit = 1; digit <= THOUSANDS; digit++) {
            if (!Character.isDigit(after(digit))) {
                return false;
            }
        }
        return true;
    }

    private char after(int places) {
        return at + places < text.length() ? text.charAt(at + places) : ' ';
    }

    private static boolean isApostrophe(int character) {
        return character == '\'' || character == '\u2019' || character == '\u02bc';
    }

    /** Soft hyphens, joiners, marks that were typed apart from their letter. */
    private static boolean isUnseen(int character) {
        return Character.getType(character) == Character.FORMAT || isMark(character);
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    static boolean standsAlone(int character) {
        if (character < ASCII) {
            return false;
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
