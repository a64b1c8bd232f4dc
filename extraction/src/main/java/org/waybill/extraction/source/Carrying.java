package org.waybill.extraction.source;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.table.WordLists;
import org.waybill.parsing.Tree;

/** Who goes on speaking where a sentence names nobody. Belongs to one reading of one document. */
final class Carrying {
    private static final WordLists WORDS = WordLists.read(Carrying.class, "words.tsv");
    private static final Set<String> BYSTANDERS = WORDS.of("bystander");
    private static final Set<String> ADDING = WORDS.of("adding");

    private final Set<String> heard = new HashSet<>();
    private Optional<Sourced> held = Optional.empty();
    private int paragraph = -1;

    Optional<Sourced> held() {
        return held;
    }

    /** Takes note of a sentence and who speaks in it; gives back on whose word it stands. */
    Optional<Sourced> enter(Sentence sentence, Optional<Sourced> own) {
        boolean begins = sentence.paragraph() != paragraph;
        paragraph = sentence.paragraph();
        if (own.isEmpty()) {
            boolean goesOn = !begins || (heard.size() == 1 && Turns.goesOn(sentence));
            held = goesOn && !Turns.away(sentence) && !Turns.weighsAnswer(sentence) ? held : Optional.empty();
            return held;
        }
        Optional<Sourced> told = own.map(sourced -> adding(sentence, sourced));
        boolean passing = isPassing(sentence, told.get());
        told.get().speakers().forEach(speaker -> heard.add(speaker.name()));
        held = passing ? held : told;
        return told;
    }

    /** "He added" goes on passing on what he passed on before, and on the same occasion. */
    private Sourced adding(Sentence sentence, Sourced own) {
        boolean adds =
                sentence.tree().words().stream().anyMatch(verb -> Links.isVerb(verb) && ADDING.contains(verb.lemma()));
        if (!adds || held.isEmpty()) {
            return own;
        }
        Sourced before = held.get();
        if (before.relays().containsAll(own.speakers())) {
            return before;
        }
        boolean same = own.said() == null && before.speakers().equals(own.speakers());
        return same ? own.on(before.said()) : own;
    }

    /** "Experts have said" is an aside of the author's, who goes on himself. */
    private boolean isPassing(Sentence sentence, Sourced told) {
        List<Speaker> speakers = told.speakers();
        boolean bystanders = speakers.stream()
                .allMatch(one -> one.how() == Speaker.How.DESCRIBED
                        && one.state().isEmpty()
                        && BYSTANDERS.stream().anyMatch(one::isCalled));
        Tree tree = sentence.tree();
        boolean known = speakers.stream().anyMatch(one -> heard.contains(one.name()));
        boolean perfect = !heard.isEmpty()
                && !known
                && Links.children(tree, tree.root(), "aux").stream()
                        .anyMatch(aux -> aux.lemma().equals("have"));
        return bystanders || perfect;
    }
}
