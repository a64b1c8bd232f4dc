package org.waybill.extraction.frame;

import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.table.Table;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Words that call a statement untrue; the rows of {@code falsehoods.tsv}. */
final class Falsehood {
    private static final Set<String> WORDS = Table.read(Falsehood.class, "falsehoods.tsv")
            .index(row -> row.get("word"), row -> row.get("why"))
            .keySet();

    private Falsehood() {}

    static boolean is(Word word) {
        return WORDS.contains(word.lemma());
    }

    /** The first such word under a verb and behind it. */
    static Optional<Word> below(Tree tree, Word verb) {
        return tree.subtree(verb.index()).stream()
                .filter(word -> word.index() > verb.index() && is(word))
                .findFirst();
    }
}
