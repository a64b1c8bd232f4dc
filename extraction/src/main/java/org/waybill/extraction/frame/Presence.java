package org.waybill.extraction.frame;

import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.party.Discourse;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.party.PartyReader;
import org.waybill.extraction.party.PartyReader.Where;
import org.waybill.extraction.party.Story;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.parsing.Word;

/** People of one state named in passing as being in another: no news, but it tells whose "the force" is. */
final class Presence {
    private static final Set<String> WHERE = Set.of("in", "inside", "across", "throughout");

    private final PartyReader parties;

    Presence(PartyReader parties) {
        this.parties = parties;
    }

    /** "the Russian fighters in Mali have changed their badges". */
    void tell(Sentence sentence, Word people, Story story) {
        Optional<Named> home = people.tag().equals("NNS") ? parties.nationality(sentence, people) : Optional.empty();
        home.ifPresent(from -> Links.children(sentence.tree(), people, "prep").stream()
                .filter(preposition -> WHERE.contains(preposition.lemma()))
                .flatMap(preposition -> Links.prepositionObject(sentence.tree(), preposition).stream())
                .flatMap(place -> parties.read(sentence, place, Where.PLACES, Set.of()).stream())
                .filter(there -> !there.meets(from))
                .findFirst()
                .ifPresent(there -> story.tell(Discourse.Stream.PEOPLE, from, there)));
    }
}
