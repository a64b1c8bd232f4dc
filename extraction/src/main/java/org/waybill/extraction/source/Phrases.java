package org.waybill.extraction.source;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Cuts out the words that say who somebody is: "deputy chief of Ukraine's Defence Intelligence". */
final class Phrases {
    private static final Set<String> BELOW =
            WordLists.read(Phrases.class, "words.tsv").of("complement");
    private static final String[] MODIFIERS = {"compound", "nmod", "amod", "poss"};

    private Phrases() {}

    /** The noun with what stands before it, articles apart. */
    static Span before(Sentence sentence, Word word) {
        Tree tree = sentence.tree();
        int start = Links.children(tree, word, MODIFIERS).stream()
                .filter(child -> child.index() < word.index())
                .map(child -> firstWord(tree, child))
                .mapToInt(Word::start)
                .min()
                .orElse(word.start());
        return new Span(Math.min(start, word.start()), word.end());
    }

    /** "the ministry's report" begins with the ministry. */
    private static Word firstWord(Tree tree, Word child) {
        return tree.subtree(child.index()).stream()
                .filter(word ->
                        !word.relation().equals("det") && !word.relation().equals("punct"))
                .min(Comparator.comparingInt(Word::start))
                .orElse(child);
    }

    /** The noun with what stands before it and the complements right behind: "officials in Seoul". */
    static Span whole(Sentence sentence, Word word) {
        Span span = before(sentence, word);
        Word end = word;
        for (Word preposition : Links.children(sentence.tree(), word, "prep")) {
            if (preposition.index() == end.index() + 1 && BELOW.contains(preposition.lemma())) {
                end = unbroken(sentence, end, preposition);
            }
        }
        return span.union(Sentence.span(end));
    }

    /** The last word of a complement before anything that opens a clause or a pause. */
    private static Word unbroken(Sentence sentence, Word noun, Word preposition) {
        Tree tree = sentence.tree();
        List<Word> words = tree.subtree(preposition.index());
        Word end = preposition;
        for (Word word : words) {
            if (word.index() != end.index() && word.index() != end.index() + 1) {
                return end;
            }
            if (sentence.isTime(word) || isBreak(word)) {
                return complete(noun, end);
            }
            end = word;
        }
        return end;
    }

    /** A phrase does not end in a preposition. */
    private static Word complete(Word noun, Word end) {
        return end.tag().equals("IN") || end.tag().equals("TO") ? noun : end;
    }

    private static boolean isBreak(Word word) {
        return word.relation().equals("punct")
                || word.tag().startsWith("VB")
                || word.tag().startsWith("W")
                || word.relation().equals("mark");
    }
}
