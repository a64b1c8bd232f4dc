package org.waybill.screening.script;

import java.util.List;

/** Japanese syllables. */
final class KanaScheme implements Scheme {
    private static final int HIRAGANA_TO_KATAKANA = 0x60;

    private final Scheme table = LetterTable.named("kana.tsv", false);

    @Override
    public List<Reading> read(String word) {
        StringBuilder katakana = new StringBuilder(word);
        for (int at = 0; at < word.length(); at++) {
            char sign = word.charAt(at);
            if (sign >= 0x3041 && sign <= 0x3096) {
                katakana.setCharAt(at, (char) (sign + HIRAGANA_TO_KATAKANA));
            }
        }
        return table.read(katakana.toString());
    }
}
