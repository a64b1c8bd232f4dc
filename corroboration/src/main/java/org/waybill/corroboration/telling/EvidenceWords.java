package org.waybill.corroboration.telling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.waybill.corroboration.table.Table;
import org.waybill.model.Origin.Evidence;

/** Which words of a sentence tell what a claim rests on: the table {@code evidence.tsv}. */
final class EvidenceWords {
    private record Row(Pattern words, Evidence evidence) {}

    private static final EvidenceWords BUNDLED = new EvidenceWords();

    private final List<Row> rows = new ArrayList<>();

    private EvidenceWords() {
        for (Table.Row row : Table.bundled(EvidenceWords.class, "evidence.tsv", "words", "evidence").rows()) {
            Pattern words = Pattern.compile("\\b(?:" + row.get("words") + ")\\b", Pattern.CASE_INSENSITIVE);
            rows.add(new Row(words, row.choice("evidence", Evidence.class)));
        }
    }

    static EvidenceWords bundled() {
        return BUNDLED;
    }

    Set<Evidence> in(String sentence) {
        Set<Evidence> found = EnumSet.noneOf(Evidence.class);
        for (Row row : rows) {
            if (row.words.matcher(sentence).find()) {
                found.add(row.evidence);
            }
        }
        return found;
    }
}
