package org.waybill.intake.language;

import java.util.EnumMap;
import java.util.Map;

/** How many letters of a text belong to each script. */
final class Scripts {

    /** The scripts that are told apart. */
    enum Script {
        LATIN,
        CYRILLIC,
        ARABIC,
        HANGUL,
        KANA,
        HAN,
        GREEK,
        HEBREW,
        THAI,
        GEORGIAN,
        ARMENIAN,
        OTHER
    }

    /** Reports in Korean and Japanese are full of Latin names and Han characters; this much is enough. */
    private static final double SHARE_OF_KANA = 0.08;

    private static final double SHARE_OF_HANGUL = 0.3;

    private Scripts() {}

    /** The script most of the text is written in; {@code OTHER} where there are no letters. */
    static Script main(String text) {
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> counts.merge(of(letter), 1, Integer::sum));
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        if (counts.getOrDefault(Script.HANGUL, 0) > all * SHARE_OF_HANGUL) {
            return Script.HANGUL;
        }
        if (counts.getOrDefault(Script.KANA, 0) > all * SHARE_OF_KANA) {
            return Script.KANA;
        }
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Script.OTHER);
    }

    private static Script of(int letter) {
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN -> Script.LATIN;
            case CYRILLIC -> Script.CYRILLIC;
            case ARABIC -> Script.ARABIC;
            case HANGUL -> Script.HANGUL;
            case HIRAGANA, KATAKANA -> Script.KANA;
            case HAN -> Script.HAN;
            case GREEK -> Script.GREEK;
            case HEBREW -> Script.HEBREW;
            case THAI -> Script.THAI;
            case GEORGIAN -> Script.GEORGIAN;
            case ARMENIAN -> Script.ARMENIAN;
            default -> Script.OTHER;
        };
    }
}
