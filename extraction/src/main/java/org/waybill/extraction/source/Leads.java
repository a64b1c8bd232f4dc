package org.waybill.extraction.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Speaker> named;
    private final Map<Integer, Sourced> presented;

    private Leads(Optional<Speaker> described, List<Speaker> named, Map<Integer, Sourced> presented) {
        this.presented = presented;
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
        List<Sentence> next = sentences.stream().skip(1).limit(SOON).toList();
        List<Speaker> named = lead.map(one -> named(one, next, utterances)).orElseGet(List::of);
        List<Speaker> makers = lead.filter(one -> named.isEmpty())
                .map(one -> utterances.makers(one, sentences.get(0), next))
                .orElse(named);
        return new Leads(lead, makers, presented(sentences, utterances));
    }

    private static List<Speaker> named(Speaker one, List<Sentence> next, Utterances utterances) {
        return next.stream()
                .flatMap(sentence -> utterances.main(sentence).stream())
                .limit(1)
                .filter(sourced -> canBeNamed(one) || sourced.path().equals(Utterances.PATH_PRESENTED))
                .flatMap(sourced -> sourced.speakers().stream())
                .filter(speaker -> isSame(one, speaker))
                .limit(1)
                .toList();
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

    /** "The source is …", "reported this": speaks of the sentence before. */
    private static Map<Integer, Sourced> presented(List<Sentence> sentences, Utterances utterances) {
        Map<Integer, Sourced> found = new HashMap<>();
        for (int i = 1; i < sentences.size(); i++) {
            int before = sentences.get(i - 1).number();
            utterances
                    .main(sentences.get(i))
                    .filter(sourced -> sourced.path().equals(Utterances.PATH_PRESENTED))
                    .ifPresent(sourced -> found.put(before, sourced));
        }
        return found;
    }

    /** Who the next sentence says is behind this one. */
    Optional<Sourced> presents(Sentence sentence) {
        return Optional.ofNullable(presented.get(sentence.number()));
    }

    /** The lead's source by name, where the text names it. */
    Sourced named(Sourced sourced) {
        boolean told = described.filter(sourced.speakers()::contains).isPresent() && !named.isEmpty();
        return told
                ? sourced.with(speaker -> described.get().equals(speaker) ? named : List.of(speaker))
                : sourced;
    }
}
