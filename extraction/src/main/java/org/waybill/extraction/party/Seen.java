package org.waybill.extraction.party;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.model.Span;

/**
 * A party named before.
 *
 * @param party who
 * @param at where
 * @param asSubject whether it was the subject of its clause, and so what the text was about
 * @param isPerson whether a person was named, whom "he" can mean
 */
record Seen(Party party, Span at, boolean asSubject, boolean isPerson) {

    /** All that a sentence names, in text order. */
    static List<Seen> in(Sentence sentence) {
        return Stream.concat(listed(sentence), unlisted(sentence))
                .sorted(Comparator.comparing(Seen::at))
                .toList();
    }

    private static Stream<Seen> listed(Sentence sentence) {
        return sentence.mentions().stream()
                .filter(Discourse::canAct)
                .flatMap(mention -> PartyReader.party(mention)
                        .map(party -> seen(sentence, party, mention.span(), mention.kind() == Mention.Kind.OFFICIAL))
                        .stream());
    }

    private static Stream<Seen> unlisted(Sentence sentence) {
        return UnlistedNames.in(sentence).stream()
                .map(name -> seen(sentence, name.party(), name.at(), UnlistedNames.couldBePerson(name.party())));
    }

    private static Seen seen(Sentence sentence, Party party, Span at, boolean person) {
        boolean subject =
                sentence.words(at).stream().anyMatch(word -> word.relation().startsWith("nsubj"));
        return new Seen(party, at, subject, person);
    }
}
