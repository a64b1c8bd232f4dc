package org.waybill.screening.script;

import java.util.HashMap;
import java.util.Map;
import org.waybill.screening.table.TableRows;

/** Syllables of pinyin in the spelling of Wade and Giles, without its apostrophes and marks. */
final class WadeGiles {
    private final Map<String, Map<String, String>> places = new HashMap<>();

    WadeGiles() {
        for (var row : TableRows.beside(WadeGiles.class, "wade-giles.tsv").rows()) {
            places.computeIfAbsent(row.get(0), any -> new HashMap<>()).put(row.get(1), row.get(2));
        }
    }

    String of(String syllable) {
        String whole = spelled("whole", syllable);
        if (!whole.equals(syllable)) {
            return whole;
        }
        int vowel = firstVowel(syllable);
        return spelled("initial", syllable.substring(0, vowel)) + spelled("final", syllable.substring(vowel));
    }

    private String spelled(String place, String pinyin) {
        return places.getOrDefault(place, Map.of()).getOrDefault(pinyin, pinyin);
    }

    private static int firstVowel(String syllable) {
        int at = 0;
        while (at < syllable.length() && "aeiouv".indexOf(syllable.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
