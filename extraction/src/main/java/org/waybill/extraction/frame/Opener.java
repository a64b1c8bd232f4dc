package org.waybill.extraction.frame;

import java.util.List;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/**
 * What opens a frame: one word, or a word with others that hang from it, as in "take delivery" or "turn over".
 *
 * @param lemma the word that opens
 * @param along lemmas that must hang from it, each from the word itself or from the one before
 * @param frame what is opened
 */
record Opener(String lemma, List<String> along, Frame frame) {

    Opener {
        along = List.copyOf(along);
    }

    /** The opener that a frame file writes as words parted by blanks. */
    static Opener of(String phrase, Frame frame) {
        List<String> words = List.of(phrase.split(" ", -1));
        return new Opener(words.get(0), words.subList(1, words.size()), frame);
    }

    boolean fits(Sentence sentence, Word word) {
        Word last = word;
        for (String lemma : along) {
            Word from = last;
            List<Word> found = below(sentence.tree(), word, from).stream()
                    .filter(one -> one.lemma().equals(lemma))
                    .toList();
            if (found.isEmpty()) {
                return isHidden(sentence, word, lemma);
            }
            last = found.get(0);
        }
        return true;
    }

    /** "brought up the drones at the Council": the verb means something else with what stands beside it. */
    static boolean isIdiom(Tree tree, Word verb) {
        return tree.children(verb.index()).stream()
                .filter(word -> word.relation().equals("prt") || word.index() == verb.index() + 1)
                .anyMatch(word -> WordSet.IDIOM.has(verb.lemma() + " " + word.lemma()));
    }

    private static List<Word> below(Tree tree, Word word, Word last) {
        return java.util.stream.Stream.concat(
                        tree.children(word.index()).stream(), tree.children(last.index()).stream())
                .filter(one -> !one.relation().equals("conj") && !one.relation().startsWith("aux"))
                .toList();
    }

    /** "turned over 20 drones": the parser was not shown what can be read as a qualifier of the number. */
    private boolean isHidden(Sentence sentence, Word word, String lemma) {
        return along.size() == 1 && sentence.text().startsWith(" " + lemma + " ", word.end());
    }
}
