package org.waybill.screening.script;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/** Which script a letter belongs to, as far as it matters for reading names. */
public enum WritingSystem {
    LATIN,
    CYRILLIC,
    GREEK,
    ARMENIAN,
    GEORGIAN,
    ARABIC,
    HEBREW,
    HANGUL,
    HAN,
    KANA,
    /** Devanagari, Thai, Ethiopic and all others. */
    OTHER,
    /** Digits, marks, signs: they take the script of what they stand in. */
    NONE;

    private static final Map<UnicodeScript, WritingSystem> KNOWN = new EnumMap<>(Map.ofEntries(
            Map.entry(UnicodeScript.LATIN, LATIN),
            Map.entry(UnicodeScript.CYRILLIC, CYRILLIC),
            Map.entry(UnicodeScript.GREEK, GREEK),
            Map.entry(UnicodeScript.ARMENIAN, ARMENIAN),
            Map.entry(UnicodeScript.GEORGIAN, GEORGIAN),
            Map.entry(UnicodeScript.ARABIC, ARABIC),
            Map.entry(UnicodeScript.HEBREW, HEBREW),
            Map.entry(UnicodeScript.HANGUL, HANGUL),
            Map.entry(UnicodeScript.HAN, HAN),
            Map.entry(UnicodeScript.HIRAGANA, KANA),
            Map.entry(UnicodeScript.KATAKANA, KANA),
            Map.entry(UnicodeScript.COMMON, NONE),
            Map.entry(UnicodeScript.INHERITED, NONE),
            Map.entry(UnicodeScript.UNKNOWN, NONE)));

    /** The script of one code point; {@link #NONE} for digits, marks, signs and what is not assigned. */
    public static WritingSystem of(int codePoint) {
        if (codePoint < 128) {
            return Character.isLetter(codePoint) ? LATIN : NONE;
        }
        // The sign that lengthens a vowel in kana belongs to no script of its own.
        return codePoint == 0x30FC ? KANA : KNOWN.getOrDefault(UnicodeScript.of(codePoint), OTHER);
    }
}
