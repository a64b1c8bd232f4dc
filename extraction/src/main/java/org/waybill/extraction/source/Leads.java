package org.waybill.extraction.source;

import java.util.List;
import java.util.Optional;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.Speaker.How;
import org.waybill.extraction.source.Speaker.Sort;

/**
 * Whom a lead means by "a senior official": news describes its source first and names it in the next sentences.
 *
 * <p>Belongs to one reading of one document.
 */
final class Leads {
    /** How many sentences may pass before the lead's source is named. */
    private static final int SOON = 2;

    private final Optional<Speaker> described;
    private final Optional<Speaker> named;

    private Leads(Optional<Speaker> described, Optional<Speaker> named) {
        this.described = described;
        this.named = named;
    }

    static Leads of(List<Sentence> sentences, Optional<Speaker> house) {
        Floor floor = new Floor(house);
        Utterances utterances = new Utterances(new SpeakerReader(floor));
        Optional<Speaker> lead = sentences.stream()
                .findFirst()
                .flatMap(utterances::main)
                .filter(sourced -> sourced.speakers().size() == 1)
                .map(sourced -> sourced.speakers().get(0));
        Optional<Speaker> named = lead.flatMap(one -> sentences.stream()
                .skip(1)
                .limit(SOON)
                .flatMap(sentence -> utterances.main(sentence).stream())
                .limit(1)
                .filter(sourced -> canBeNamed(one) || sourced.path().equals(Utterances.PATH_PRESENTED))
                .flatMap(sourced -> sourced.speakers().stream())
                .filter(speaker -> isSame(one, speaker))
                .findFirst());
        return new Leads(lead, named);
    }

    private static boolean canBeNamed(Speaker lead) {
        boolean somebody = lead.sort() == Sort.PERSON || lead.sort() == Sort.BODY || lead.sort() == Sort.UNNAMED;
        return lead.how() == How.METONYM || (lead.how() == How.DESCRIBED && somebody);
    }

    private static boolean isSame(Speaker lead, Speaker speaker) {
        boolean person = speaker.sort() == Sort.PERSON && speaker.how() == How.NAMED;
        boolean sameState = lead.sort() == Sort.OUTLET
                || lead.state().isEmpty()
                || speaker.state().isEmpty()
                || lead.state().equals(speaker.state());
        return person && sameState;
    }

    /** The lead's source by name, where the text names it. */
    Sourced named(Sourced sourced) {
        return sourced.with(speaker -> described.filter(speaker::equals).flatMap(one -> named).orElse(speaker));
    }
}
