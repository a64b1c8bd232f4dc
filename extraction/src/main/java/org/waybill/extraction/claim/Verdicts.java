package org.waybill.extraction.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.sentence.ContactClause;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.ClaimType;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Finds what calls untrue a report of an event, by the order of words alone: for where the tree does not show it. */
final class Verdicts {
    private static final WordLists WORDS = WordLists.read(Verdicts.class, "verdicts.tsv");
    private static final Set<String> TOLD = WORDS.of("told");
    private static final Set<String> UNTRUE = WORDS.of("untrue");
    private static final Set<String> TURN = WORDS.of("turn");
    private static final Set<String> GROUND = WORDS.of("ground");
    private static final Set<String> LACKING = WORDS.of("lacking");
    /** "no basis whatever in truth", "without any foundation": words before the ground. */
    private static final int LACK_REACH = 3;
    /** How far before what is told the verdict may stand: "called baseless an old report that". Words. */
    private static final int NEAR = 6;

    private Verdicts() {}

    /** "Reports that it had sent shells were dismissed", "called a lie reports that it had". */
    static boolean callUntrue(Event event) {
        return event.type() != ClaimType.DENIAL
                && toldBefore(event).filter(told -> isUntrue(event, told)).isPresent();
    }

    /** The noun of telling that the event's clause completes: a "that" stands between them. */
    private static Optional<Word> toldBefore(Event event) {
        Tree tree = event.sentence().tree();
        int end = event.predicate().index();
        Optional<Word> told = Optional.empty();
        boolean opened = false;
        for (Word word : tree.words().subList(0, end)) {
            if (isTold(word)) {
                told = Optional.of(word);
                opened = false;
            } else if (word.lemma().equals("that")) {
                opened = told.isPresent();
            } else if (TURN.contains(word.lemma())) {
                told = Optional.empty();
            }
        }
        boolean that = opened;
        return told.filter(noun -> that || ContactClause.completes(tree, event.predicate(), noun));
    }

    /** "Reports" that lead a sentence may be read as a verb. */
    private static boolean isTold(Word word) {
        return TOLD.contains(word.lemma()) && (word.tag().startsWith("NN") || word.index() == 0);
    }

    private static boolean isUntrue(Event event, Word told) {
        Tree tree = event.sentence().tree();
        boolean before = tree.words().subList(Math.max(0, told.index() - NEAR), told.index()).stream()
                .anyMatch(word -> isVerdict(tree, word));
        return before
                || tree.words().subList(event.predicate().index() + 1, tree.size()).stream()
                        .takeWhile(word -> !TURN.contains(word.lemma()))
                        .anyMatch(word -> isVerdict(tree, word));
    }

    private static boolean isVerdict(Tree tree, Word word) {
        return UNTRUE.contains(word.lemma()) || (GROUND.contains(word.lemma()) && isLacking(tree, word));
    }

    /** "no truth to", "without any foundation". */
    private static boolean isLacking(Tree tree, Word ground) {
        return tree.words().subList(Math.max(0, ground.index() - LACK_REACH), ground.index()).stream()
                .anyMatch(word -> LACKING.contains(word.form().toLowerCase(Locale.ROOT)));
    }
}
