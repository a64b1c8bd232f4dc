package org.waybill.corroboration.remark;

import java.util.List;
import java.util.regex.Pattern;
import org.waybill.corroboration.table.Table;

/** Which words of a sentence say that a figure takes the place of an earlier one: the table {@code corrections.tsv}. */
final class CorrectionWords {
    private static final CorrectionWords BUNDLED = new CorrectionWords();

    private final List<Pattern> words = Table.bundled(CorrectionWords.class, "corrections.tsv", "words")
            .rows()
            .stream()
            .map(row -> Pattern.compile("\\b(?:" + row.get("words") + ")\\b", Pattern.CASE_INSENSITIVE))
            .toList();

    private CorrectionWords() {}

    static CorrectionWords bundled() {
        return BUNDLED;
    }

    boolean isIn(String sentence) {
        return words.stream().anyMatch(word -> word.matcher(sentence).find());
    }
}
