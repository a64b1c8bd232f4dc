package org.waybill.extraction.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.model.Span;
import org.waybill.parsing.Tree;
import org.waybill.parsing.Word;

/** Somebody the text does not name, by the words that tell him from others. */
final class Descriptions {
    private static final Set<String> SEATED = Set.of("in", "at", "from", "of");

    private Descriptions() {}

    static Optional<Named> of(Sentence sentence, Word word) {
        Span span = withSeat(sentence, word, PartyReader.phrase(sentence, word));
        Party party = new Party(span.of(sentence.text()), Party.Kind.DESCRIBED);
        return Optional.of(new Named(List.of(party), List.of(span), Named.How.DESCRIBED));
    }

    /** "a reseller in Bishkek": where somebody unnamed sits is all that tells him apart. */
    private static Span withSeat(Sentence sentence, Word word, Span phrase) {
        return Links.children(sentence.tree(), word, "prep").stream()
                .filter(preposition -> SEATED.contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                .filter(place -> place.tag().startsWith("NNP") && !sentence.isTime(place))
                .findFirst()
                .or(() -> tie(sentence, word))
                .map(place -> phrase.union(Sentence.span(place)))
                .orElse(phrase);
    }

    /** "armed groups affiliated with Haftar": not he, but known by him. */
    private static Optional<Word> tie(Sentence sentence, Word word) {
        Tree tree = sentence.tree();
        return tree.children(word.index()).stream()
                .filter(bond -> bond.index() > word.index() && Words.TIES.contains(bond.lemma()))
                .flatMap(bond -> Links.children(tree, bond, "prep", "agent").stream())
                .flatMap(preposition -> Links.prepositionObject(tree, preposition).stream())
                .filter(name -> name.tag().startsWith("NNP"))
                .findFirst();
    }
}
