package org.waybill.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.goods.GoodsReader;
import org.waybill.extraction.item.ItemClass;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.party.PartyReader.Where;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.model.Span;
import org.waybill.parsing.Word;

/** Reads whom sanctions name: a minister as a person, a ship by her name, a broker not under his state. */
final class ListedParties {
    private static final Set<ItemClass.Kind> LISTED = Set.of(ItemClass.Kind.VESSEL, ItemClass.Kind.AIRCRAFT);

    /** A person, whom the states named before cannot be. */
    private static final Set<String> PERSONAL = Set.of("he", "him", "she", "her");

    private final PartyReader parties;
    private final GoodsReader goods;

    ListedParties(PartyReader parties, GoodsReader goods) {
        this.parties = parties;
        this.goods = goods;
    }

    Optional<Named> read(Sentence sentence, Word word) {
        return Behalf.together(Links.coordinated(sentence.tree(), word).stream()
                .flatMap(one -> single(sentence, one).stream())
                .toList());
    }

    /** Whether the word names or describes somebody, and no goods, norm or time. */
    private boolean isSomebody(Sentence sentence, Word word) {
        boolean thing = goods.classOf(
                        sentence,
                        word,
                        kind -> kind.kind() == ItemClass.Kind.NORM || (kind.isGoods() && !LISTED.contains(kind.kind())))
                .isPresent();
        boolean name = word.tag().startsWith("NNP");
        return (name || word.tag().startsWith("NN") || word.tag().equals("DT"))
                && (name || !thing)
                && !sentence.isTime(word)
                && Conduct.of(word)
                        .filter(row -> row.doer() != Conduct.Doer.BOTH)
                        .isEmpty()
                && Measure.of(sentence, word).isEmpty();
    }

    private Optional<Named> single(Sentence sentence, Word word) {
        if (PERSONAL.contains(word.lemma())) {
            return parties.read(sentence, word, Where.NOWHERE, Set.of())
                    .or(() -> Optional.of(asWritten(sentence, word, /* person= */ true)));
        }
        if (word.tag().startsWith("PRP")) {
            return parties.read(sentence, word, Where.NOWHERE, Set.of());
        }
        if (!isSomebody(sentence, word)) {
            return Optional.empty();
        }
        Optional<Mention> mention = sentence.mentionAt(word);
        boolean person =
                mention.filter(one -> one.kind() == Mention.Kind.OFFICIAL).isPresent();
        return mention.filter(one -> !person && word.tag().startsWith("NNP"))
                .flatMap(one -> parties.read(sentence, word, Where.NOWHERE, Set.of()))
                .or(() -> Optional.of(asWritten(sentence, word, person)));
    }

    private static Named asWritten(Sentence sentence, Word word, boolean person) {
        Span span = word.tag().startsWith("NNP") ? name(sentence, word) : PartyReader.phrase(sentence, word);
        Party.Kind kind = person ? Party.Kind.PERSON : Party.Kind.DESCRIBED;
        return new Named(
                List.of(new Party(span.of(sentence.text()), kind)),
                List.of(span),
                person ? Named.How.NAMED : Named.How.DESCRIBED);
    }

    /** "arms dealer Ivan Rybak": the capitals that end in the word. */
    private static Span name(Sentence sentence, Word word) {
        int first = word.index();
        while (first > 0 && sentence.tree().word(first - 1).tag().startsWith("NNP")) {
            first--;
        }
        return new Span(sentence.tree().word(first).start(), word.end());
    }
}
