package org.waybill.screening.script;

import com.ibm.icu.text.Transliterator;
import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scripts without a table of ours, by the rules of ICU for that script.
 *
 * <p>One instance per thread and script: they lock while they work, and the one for all scripts at once is slow.
 */
final class IcuScheme implements Scheme {
    private static final ThreadLocal<Map<String, Transliterator>> MADE = ThreadLocal.withInitial(HashMap::new);

    @Override
    public List<Reading> read(String word) {
        String id = id(word.codePointAt(0));
        if (!Available.IDS.contains(id)) {
            return List.of();
        }
        String latin = LatinLetters.plain(transliterator(id).transliterate(word));
        return latin.isEmpty() ? List.of() : List.of(new Reading(List.of(new Piece(latin, 0, word.length(), false))));
    }

    static Transliterator transliterator(String id) {
        return MADE.get().computeIfAbsent(id, Transliterator::getInstance);
    }

    /** ICU names its rules as Unicode names the scripts: {@code Devanagari-Latin}. */
    private static String id(int codePoint) {
        String name = UnicodeScript.of(codePoint).name();
        StringBuilder id = new StringBuilder();
        for (String part : name.split("_", -1)) {
            id.append(part.charAt(0));
            part.substring(1).chars().map(Character::toLowerCase).forEach(id::appendCodePoint);
        }
        return id.append("-Latin").toString();
    }

    /** Asked only when the first such word comes: listing them takes long. */
    private static final class Available {
        static final Set<String> IDS = new HashSet<>(Collections.list(Transliterator.getAvailableIDs()));
    }
}
