package org.waybill.screening.script;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waybill.model.Span;

/**
 * Reads text of any script in Latin letters.
 *
 * <p>Safe for many threads. What a script needs is loaded when its first word comes.
 */
public final class Transcriber {
    /** No text has more readings: each one is compared on its own. */
    public static final int MOST_READINGS = 4;

    private final boolean known;
    private final Map<WritingSystem, Scheme> made = new ConcurrentHashMap<>();

    /** The one for the whole program: its tables are read once. */
    public static Transcriber standard() {
        return Standard.ONE;
    }

    private static final class Standard {
        static final Transcriber ONE = new Transcriber(true);
    }

    /** One that looks no word up: from it the tables of known words are made. */
    public static Transcriber byLetters() {
        return new Transcriber(false);
    }

    private Transcriber(boolean known) {
        this.known = known;
    }

    /** The scripts whose letters stand in the text. */
    public static Set<WritingSystem> scripts(String text) {
        Set<WritingSystem> found = EnumSet.noneOf(WritingSystem.class);
        text.codePoints().mapToObj(WritingSystem::of).forEach(found::add);
        found.remove(WritingSystem.NONE);
        return found;
    }

    /**
     * Every way in which a text may be read, the likeliest first; none where there is nothing to read.
     *
     * @param written one word or a whole name; each word of letters and digits is read on its own, and the places of
     *     pieces are places in this text
     */
    public List<Reading> read(String written) {
        FoldedText folded = FoldedText.of(written);
        List<List<Reading>> words = new ArrayList<>();
        for (Span run : Runs.of(folded.text())) {
            words.add(read(folded, run));
        }
        return Readings.zipped(words);
    }

    private List<Reading> read(FoldedText folded, Span run) {
        String word = run.of(folded.text());
        WritingSystem script = script(word);
        return made.computeIfAbsent(script, this::scheme).read(letters(word, script)).stream()
                .limit(MOST_READINGS)
                .map(reading -> placed(reading, folded, run))
                .toList();
    }

    private static WritingSystem script(String word) {
        return word.codePoints()
                .mapToObj(WritingSystem::of)
                .filter(script -> script != WritingSystem.NONE)
                .findFirst()
                .orElse(WritingSystem.LATIN);
    }

    /** In lower case; as long as before, so that places hold. */
    private static String letters(String word, WritingSystem script) {
        StringBuilder lower = new StringBuilder(word.length());
        word.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        return script == WritingSystem.GREEK ? withoutAccents(lower) : lower.toString();
    }

    private static String withoutAccents(CharSequence greek) {
        StringBuilder plain = new StringBuilder(greek.length());
        greek.chars()
                .mapToObj(unit -> Normalizer.normalize(Character.toString(unit), Normalizer.Form.NFD))
                .forEach(apart -> plain.append(apart.charAt(0)));
        return plain.toString();
    }

    private static Reading placed(Reading reading, FoldedText folded, Span run) {
        return new Reading(reading.pieces().stream()
                .map(piece -> placed(piece, folded, run.start()))
                .toList());
    }

    private static Piece placed(Piece piece, FoldedText folded, int from) {
        Span written = folded.written(from + piece.start(), from + piece.end());
        return new Piece(piece.text(), written.start(), written.end(), piece.vowelless());
    }

    private Scheme scheme(WritingSystem script) {
        Scheme letters = letters(script);
        Scheme whole = known
                ? switch (script) {
                    case CYRILLIC -> looked("readings-russian.tsv", letters);
                    case HEBREW -> looked("readings-hebrew.tsv", letters);
                    case ARABIC -> looked("readings-arabic.tsv", letters);
                    case HANGUL -> looked("readings-korean.tsv", letters);
                    case HAN -> looked("readings-chinese.tsv", letters);
                    case KANA -> looked("readings-katakana.tsv", letters);
                    default -> letters;
                }
                : letters;
        return script == WritingSystem.LATIN ? whole : new Cache(whole);
    }

    private static Scheme looked(String table, Scheme letters) {
        return new KnownFirst(KnownReadings.named(ArabicForms::folded, table), letters);
    }

    private static Scheme letters(WritingSystem script) {
        return switch (script) {
            case LATIN, NONE -> new LatinScheme();
            case CYRILLIC -> LetterTable.named("cyrillic.tsv", false);
            case GREEK -> LetterTable.named("greek.tsv", false);
            case ARMENIAN -> LetterTable.named("armenian.tsv", false);
            case GEORGIAN -> LetterTable.named("georgian.tsv", false);
            case ARABIC -> new ArabicScheme();
            case HEBREW -> LetterTable.named("hebrew.tsv", true);
            case HANGUL -> new HangulScheme();
            case HAN -> new HanScheme();
            case KANA -> new KanaScheme();
            case OTHER -> new IcuScheme();
        };
    }
}
