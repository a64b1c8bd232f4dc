package org.waybill.extraction.frame;

import java.util.Set;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.sentence.Links;
import org.waybill.model.ClaimType;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** What an event must have, whatever its frame, to be told at all. */
final class Completeness {
    private static final Set<String> NEVER = Set.of("not", "n't", "never");
    private static final Set<String> NONE = Set.of("none", "neither", "nothing");

    private Completeness() {}

    /** Whether the event names enough parties for its frame; goods caught on their way need none. */
    static boolean hasParties(Event event) {
        boolean actor = event.actor().value().isPresent();
        boolean target = event.target().value().isPresent();
        if (event.frame().has(Frame.Trait.CONTENTS)) {
            return true;
        }
        if (event.frame().has(Frame.Trait.CAUGHT)) {
            return target || Conditions.isUnderWay(event.sentence());
        }
        return event.frame().has(Frame.Trait.NEEDS_BOTH) ? actor && target : actor || target;
    }

    /** "in return for this aid": what is pointed back at is not what goes back. */
    static boolean pointsBack(Event event) {
        return event.frame().has(Frame.Trait.IN_RETURN)
                && event.goods().value().stream()
                        .flatMap(goods -> Links.children(event.sentence().tree(), goods.head(), "det").stream())
                        .anyMatch(det -> Set.of("the", "this", "that", "these", "those", "such")
                                .contains(det.lemma()));
    }

    /** Goods from an earlier sentence make an event only with news of their own, or between two whom the sentence names. */
    static boolean holds(Event event) {
        boolean pronoun = event.goods()
                .value()
                .map(Goods::head)
                .filter(Antecedents::isPronoun)
                .isPresent();
        return deniesIt(event) || (pronoun ? isOwn(event.actor()) && isOwn(event.target()) : Completion.says(event));
    }

    /** "none has been delivered", "they were never delivered": that it did not happen is news too. */
    static boolean deniesIt(Event event) {
        Tree tree = event.sentence().tree();
        boolean not =
                Links.children(tree, event.predicate(), "neg").stream().anyMatch(word -> NEVER.contains(word.lemma()));
        return not
                || Links.children(tree, event.predicate(), "nsubj", "nsubjpass").stream()
                        .anyMatch(word -> isNone(tree, word));
    }

    private static boolean isNone(Tree tree, Word word) {
        return NONE.contains(word.lemma())
                || Links.children(tree, word, "det", "neg").stream()
                        .anyMatch(det -> det.lemma().equals("no") || det.lemma().equals("not"));
    }

    private static boolean isOwn(Filled<Named> party) {
        return party.value().filter(named -> named.how() != Named.How.IMPLIED).isPresent();
    }

    /** Moving goods about at home is no transfer; an army may bomb its own towns. */
    static boolean isToItself(Event event) {
        return event.type() != ClaimType.USE
                && event.actor().value().isPresent()
                && event.actor().value().equals(event.target().value());
    }
}
