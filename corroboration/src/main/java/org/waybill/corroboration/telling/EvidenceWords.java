package org.waybill.corroboration.telling;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.waybill.corroboration.table.Phrases;
import org.waybill.corroboration.table.Table;
import org.waybill.model.Origin.Evidence;

/** Which words of a sentence tell what a claim rests on: the table {@code evidence.tsv}. */
final class EvidenceWords {
    private record Row(Pattern words, Evidence evidence) {}

    private static final EvidenceWords BUNDLED = new EvidenceWords();

    private final List<Row> rows = new ArrayList<>();
    /** Most sentences have none of them, and are walked once to see so. */
    private final Pattern any;

    private EvidenceWords() {
        List<String> all = new ArrayList<>();
        for (Table.Row row : Table.bundled(EvidenceWords.class, "evidence.tsv", "words", "evidence")
                .rows()) {
            all.add(row.get("words"));
            rows.add(new Row(Phrases.any(List.of(row.get("words"))), row.choice("evidence", Evidence.class)));
        }
        this.any = Phrases.any(all);
    }

    static EvidenceWords bundled() {
        return BUNDLED;
    }

    Set<Evidence> in(String sentence) {
        Set<Evidence> found = EnumSet.noneOf(Evidence.class);
        for (Row row : any.matcher(sentence).find() ? rows : List.<Row>of()) {
            if (row.words.matcher(sentence).find()) {
                found.add(row.evidence);
            }
        }
        return found;
    }
}
