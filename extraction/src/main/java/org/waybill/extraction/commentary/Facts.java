package org.waybill.extraction.commentary;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.Table;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** What else than words tells a sentence that argues from one that reports: its source, its figure, its mood. */
final class Facts {
    private static final Map<String, Cue> TABLE = Table.read(Facts.class, "weights.tsv")
            .index(row -> row.get("name"), row -> Cue.of(row, row.get("name"), List.of()));
    /** How far into a sentence the colon behind a speaker's label may stand, in characters. */
    private static final int LABEL = 24;

    private static final Set<String> TURNS = Set.of("q.", "a.", "q:", "a:");

    private Facts() {}

    /** From how many points on a sentence argues. */
    static int threshold() {
        return named("threshold").weight();
    }

    static Stream<Cue> of(Sentence sentence, boolean sourced) {
        String quote = sentence.quote().strip();
        return Stream.of(
                        sourced ? named("a source is named") : null,
                        sentence.hasCount() ? named("a figure is given") : null,
                        quote.endsWith("?") ? named("a question") : null,
                        isCall(sentence.tree()) ? named("a call to the reader") : null,
                        isLabelled(quote) ? named("a speaker's label") : null)
                .flatMap(Stream::ofNullable);
    }

    private static Cue named(String name) {
        Cue cue = TABLE.get(name);
        if (cue == null) {
            throw new IllegalStateException("weights.tsv has no row for " + name);
        }
        return cue;
    }

    /** "Publish the names.": the sentence begins with its main verb, bare and without a subject. */
    private static boolean isCall(Tree tree) {
        Word first = tree.word(0);
        return tree.size() > 2
                && first.isRoot()
                && first.tag().equals("VB")
                && Links.child(tree, first, "nsubj", "nsubjpass", "aux", "auxpass")
                        .isEmpty();
    }

    /** "HOST: And training?", "Q. Does the clause cover parts?" */
    private static boolean isLabelled(String quote) {
        String start = quote.substring(0, Math.min(LABEL, quote.length()));
        boolean turn =
                quote.length() > 2 && TURNS.contains(quote.substring(0, 2).toLowerCase(Locale.ROOT));
        int colon = start.indexOf(':');
        return turn
                || (colon > 1
                        && Character.isUpperCase(start.charAt(1))
                        && start.substring(0, colon).chars().allMatch(c -> Character.isUpperCase(c) || c == ' '));
    }
}
