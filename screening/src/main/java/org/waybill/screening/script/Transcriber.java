package org.waybill.screening.script;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads text of any script in Latin letters.
 *
 * <p>Safe for many threads. What a script needs is loaded when its first word comes.
 */
public final class Transcriber {
    /** No word has more readings: each one is compared on its own. */
    static final int MOST_READINGS = 4;

    private final boolean known;
    private final Map<WritingSystem, Scheme> made = new ConcurrentHashMap<>();

    private Transcriber(boolean known) {
        this.known = known;
    }

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
     * <p>By sound, as whole words are known or letter by letter in several spellings; Arabic names of several words apart
     * and as one; last by meaning, where a word of a body's name has one.
     *
     * @param written one word or a whole name; each word of letters and digits is read on its own, and the places of
     *     pieces are places in this text
     */
    public List<Reading> read(String written) {
        return new ForeignText(FoldedText.of(written), this).readings();
    }

    /** The readings of one word of one script in lower case. */
    List<Reading> sounds(String word, WritingSystem script) {
        return scheme(script).read(word);
    }

    /** The word with its meaning in place of its sounds, where it has one. */
    Optional<Reading> meaning(String word, WritingSystem script) {
        return known && script != WritingSystem.LATIN
                ? Meanings.loaded().of(word, script, scheme(script))
                : Optional.empty();
    }

    private Scheme scheme(WritingSystem script) {
        return made.computeIfAbsent(script, this::whole);
    }

    private Scheme whole(WritingSystem script) {
        Scheme letters = letters(script);
        Scheme words = known ? looked(script, letters) : letters;
        return switch (script) {
            case LATIN, NONE -> letters;
            case ARABIC -> new Cache(new ArabicScheme(words));
            default -> new Cache(words);
        };
    }

    private static Scheme looked(WritingSystem script, Scheme letters) {
        return switch (script) {
            case CYRILLIC -> looked(letters, "readings-russian.tsv");
            case HEBREW -> looked(letters, "readings-hebrew.tsv");
            case ARABIC -> looked(letters, "readings-arabic-own.tsv", "readings-arabic.tsv");
            case HANGUL -> looked(letters, "readings-korean.tsv");
            case HAN -> looked(letters, "readings-chinese.tsv");
            case KANA -> looked(letters, "readings-katakana.tsv");
            default -> letters;
        };
    }

    private static Scheme looked(Scheme letters, String... tables) {
        return new KnownFirst(KnownReadings.named(ArabicForms::folded, tables), letters);
    }

    private static Scheme letters(WritingSystem script) {
        return switch (script) {
            case LATIN, NONE -> new LatinScheme();
            case CYRILLIC -> LetterTable.named("cyrillic.tsv", false);
            case GREEK -> LetterTable.named("greek.tsv", false);
            case ARMENIAN -> LetterTable.named("armenian.tsv", false);
            case GEORGIAN -> LetterTable.named("georgian.tsv", false);
            case ARABIC -> ArabicScheme.letters();
            case HEBREW -> LetterTable.named("hebrew.tsv", true);
            case HANGUL -> new HangulScheme();
            case HAN -> new HanScheme();
            case KANA -> new KanaScheme();
            case OTHER -> new IcuScheme();
        };
    }
}
