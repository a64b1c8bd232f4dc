package org.waybill.screening.script;

import java.util.HashMap;
import java.util.Map;
import org.waybill.screening.table.TableRows;

/** Letters of Cyrillic and Greek that look like Latin ones, put right inside words where they do not belong. */
final class Lookalikes {
    static final Lookalikes TABLE = new Lookalikes();

    /** Below this lie Latin letters, their accents and signs. */
    private static final int FIRST_GREEK = 0x370;

    private final Map<Character, Character> latin = new HashMap<>();
    private final Map<Character, Character> cyrillic = new HashMap<>();

    private Lookalikes() {
        for (var row : TableRows.beside(Lookalikes.class, "lookalikes.tsv").rows()) {
            char foreign = row.get(0).charAt(0);
            char plain = row.get(1).charAt(0);
            latin.put(foreign, plain);
            if (WritingSystem.of(foreign) == WritingSystem.CYRILLIC) {
                cyrillic.putIfAbsent(plain, foreign);
            }
        }
    }

    /** The same text with each word in one script that mixed Latin with look-alikes; as long as before. */
    String unmasked(String text) {
        if (text.chars().allMatch(unit -> unit < FIRST_GREEK)) {
            return text;
        }
        StringBuilder all = new StringBuilder(text);
        int start = 0;
        while (start < text.length()) {
            int end = wordEnd(text, start);
            unmask(all, start, end);
            start = end + 1;
        }
        return all.toString();
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private void unmask(StringBuilder all, int start, int end) {
        int latins = count(all, start, end, WritingSystem.LATIN);
        int cyrillics = count(all, start, end, WritingSystem.CYRILLIC);
        int greeks = count(all, start, end, WritingSystem.GREEK);
        if (latins == 0 || cyrillics + greeks == 0) {
            return;
        }
        if (cyrillics > latins && replaceable(all, start, end, WritingSystem.LATIN, cyrillic)) {
            replace(all, start, end, cyrillic);
        } else if (replaceable(all, start, end, WritingSystem.CYRILLIC, latin)
                && replaceable(all, start, end, WritingSystem.GREEK, latin)) {
            replace(all, start, end, latin);
        }
    }

    private static int count(CharSequence all, int start, int end, WritingSystem script) {
        return (int) all.subSequence(start, end)
                .chars()
                .filter(unit -> WritingSystem.of(unit) == script)
                .count();
    }

    private static boolean replaceable(
            CharSequence all, int start, int end, WritingSystem script, Map<Character, Character> by) {
        return all.subSequence(start, end)
                .chars()
                .filter(unit -> WritingSystem.of(unit) == script)
                .allMatch(unit -> by.containsKey((char) unit));
    }

    private static void replace(StringBuilder all, int start, int end, Map<Character, Character> by) {
        for (int at = start; at < end; at++) {
            all.setCharAt(at, by.getOrDefault(all.charAt(at), all.charAt(at)));
        }
    }
}
