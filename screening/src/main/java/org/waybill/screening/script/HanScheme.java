package org.waybill.screening.script;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.UnaryOperator;

/** Chinese characters: each sign one piece, by Mandarin in pinyin, then in Wade-Giles. */
final class HanScheme implements Scheme {
    /** What ICU said of each sign of the basic plane; asked once, for its table of signs is slow. */
    private final AtomicReferenceArray<String> known = new AtomicReferenceArray<>(1 << 16);

    private final WadeGiles wadeGiles = new WadeGiles();

    @Override
    public List<Reading> read(String word) {
        List<Reading> readings = new ArrayList<>();
        add(readings, word, syllable -> syllable);
        add(readings, word, wadeGiles::of);
        return readings;
    }

    private void add(List<Reading> readings, String word, UnaryOperator<String> spelling) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < word.length()) {
            int sign = word.codePointAt(at);
            int end = at + Character.charCount(sign);
            String syllable = pinyin(sign);
            if (!syllable.isEmpty()) {
                pieces.add(new Piece(spelling.apply(syllable), at, end, false));
            }
            at = end;
        }
        Reading reading = new Reading(pieces);
        if (!pieces.isEmpty() && !readings.contains(reading)) {
            readings.add(reading);
        }
    }

    private String pinyin(int sign) {
        if (sign > 0xFFFF) {
            return "";
        }
        String syllable = known.get(sign);
        if (syllable == null) {
            syllable = asked(sign);
            known.set(sign, syllable);
        }
        return syllable;
    }

    private static String asked(int sign) {
        Transliterator han = IcuScheme.transliterator("Han-Latin");
        return LatinLetters.plain(han.transliterate(Character.toString(sign)));
    }
}
