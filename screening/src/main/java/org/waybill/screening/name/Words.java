package org.waybill.screening.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.waybill.screening.script.LatinLetters;
import org.waybill.screening.script.Piece;
import org.waybill.screening.script.Transcriber;
import org.waybill.screening.script.WritingSystem;

/** Cuts a written name into words of folded Latin letters. */
final class Words {
    /** More of a name is not read: no listed name has a tenth of it. */
    static final int MOST_CHARACTERS = 60_000;

    /** Below this code all letters are Latin. */
    private static final char FIRST_OTHER = 0x250;

    private final String written;
    private final List<Word> found = new ArrayList<>();

    private Words(String written) {
        this.written = written;
    }

    /** Every way in which the words may be read, the likeliest first. */
    static List<List<Word>> of(String written) {
        String text = written.length() > MOST_CHARACTERS ? written.substring(0, MOST_CHARACTERS) : written;
        if (foreign(text)) {
            return transcribed(text);
        }
        List<Word> latin = new Words(text).latin();
        return List.of(latin.isEmpty() ? asWritten(text) : latin);
    }

    private static boolean foreign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_OTHER
                    && WritingSystem.of(c) != WritingSystem.LATIN
                    && WritingSystem.of(c) != WritingSystem.NONE) {
                return true;
            }
        }
        return false;
    }

    private static List<List<Word>> transcribed(String text) {
        List<List<Word>> read = Transcriber.standard().read(text).stream()
                .map(reading -> reading.pieces().stream()
                        .map(piece -> word(text, piece))
                        .toList())
                .filter(words -> !words.isEmpty())
                .toList();
        return read.isEmpty() ? List.of(asWritten(text)) : read;
    }

    private static Word word(String text, Piece piece) {
        WritingSystem script = WritingSystem.of(text.codePointAt(piece.start()));
        boolean signs = script == WritingSystem.HAN || script == WritingSystem.HANGUL;
        return new Word(
                piece.text(),
                piece.start(),
                piece.end(),
                piece.vowelless(),
                signs ? text.substring(piece.start(), piece.end()) : "");
    }

    /** Letters of a script that nobody here reads stand for themselves. */
    private static List<Word> asWritten(String text) {
        List<Word> words = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to)) && text.charAt(to) != ',') {
                to++;
            }
            String word = text.substring(from, to).toLowerCase(Locale.ROOT);
            if (word.codePoints().anyMatch(Character::isLetterOrDigit)) {
                words.add(new Word(word, from, to));
            }
            from = to + 1;
        }
        return words;
    }

    private List<Word> latin() {
        int from = 0;
        while (from < written.length()) {
            int to = end(from);
            if (to > from) {
                add(from, to);
            }
            from = Math.max(to, from + 1);
        }
        return found;
    }

    private int end(int from) {
        int to = from;
        while (to < written.length() && (part(to) || joins(from, to))) {
            to++;
        }
        return to;
    }

    private boolean part(int at) {
        char c = written.charAt(at);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || apostrophe(c)
                || Character.getType(c) == Character.FORMAT;
    }

    static boolean apostrophe(char c) {
        return "'’‘`´ʻʼʾʿ′".indexOf(c) >= 0;
    }

    /** A dot or a stroke between single letters: A.B.C., L.L.C., A/S. */
    private boolean joins(int from, int at) {
        char c = written.charAt(at);
        return (c == '.' || c == '/')
                && at > from
                && at + 1 < written.length()
                && Character.isLetter(written.charAt(at + 1))
                && singleBefore(from, at)
                && singleAfter(at + 1);
    }

    private boolean singleBefore(int from, int at) {
        return Character.isLetter(written.charAt(at - 1))
                && (at - 1 == from || "./".indexOf(written.charAt(at - 2)) >= 0);
    }

    private boolean singleAfter(int at) {
        return at + 1 == written.length() || !part(at + 1);
    }

    private void add(int from, int to) {
        String raw = written.substring(from, to);
        String text = folded(raw);
        if (!text.isEmpty()) {
            found.add(new Word(text, from, to));
        }
    }

    /** Latin lower-case letters and digits, no accents; empty where nothing of it is Latin. */
    static String folded(String raw) {
        return plain(raw) ? raw.toLowerCase(Locale.ROOT) : LatinLetters.plain(raw);
    }

    private static boolean plain(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return true;
    }
}
