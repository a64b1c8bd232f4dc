package org.waybill.extraction.commentary;

import java.util.List;
import java.util.OptionalInt;
import org.waybill.extraction.table.Table;
import org.waybill.model.Commentary.Stance;

/**
 * Something that tells a sentence that argues from one that reports. One row of a table.
 *
 * @param name what it is called in the explanation
 * @param phrases the words it is known by, lower case; none for what is no word
 * @param weight positive: argues; negative: reports
 * @param lean which way the position leans
 */
record Cue(String name, List<String> phrases, int weight, Stance lean) {

    static List<Cue> words() {
        return Table.read(Cue.class, "cues.tsv").rows().stream()
                .map(row -> of(row, row.all("phrase").get(0), row.all("phrase")))
                .toList();
    }

    static Cue of(Table.Row row, String name, List<String> phrases) {
        return new Cue(name, phrases, Integer.parseInt(row.get("weight")), Stance.valueOf(row.get("lean")));
    }

    /** As met: called by the words that stand there. */
    Cue met(String phrase) {
        return new Cue(phrase, phrases, weight, lean);
    }

    /**
     * Where a phrase stands in a text, as whole words; by hand, because a pattern's word boundary is quadratic on combining
     * marks.
     */
    static OptionalInt place(String phrase, String text) {
        int at = text.indexOf(phrase);
        while (at >= 0 && !(isEdge(text, at - 1) && isEdge(text, at + phrase.length()))) {
            at = text.indexOf(phrase, at + 1);
        }
        return at < 0 ? OptionalInt.empty() : OptionalInt.of(at);
    }

    private static boolean isEdge(String text, int at) {
        return at < 0 || at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }
}
