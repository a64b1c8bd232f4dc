package org.waybill.extraction.source;

import java.util.List;
import java.util.Optional;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.Speaker.How;
import org.waybill.extraction.source.Speaker.Sort;
import org.waybill.extraction.source.Utterances.Voice;
import org.waybill.parsing.Word;

/** Finds on whose word an event stands: in its own sentence, else carried over from the ones before. */
public final class SourceReader {
    private final Floor floor = new Floor();
    private final SpeakerReader speakers = new SpeakerReader(floor);
    private final Utterances utterances = new Utterances(speakers);
    private final Carrying carrying = new Carrying();
    private final Leads leads;
    private Optional<Sourced> main = Optional.empty();
    private Optional<Sourced> told = Optional.empty();

    /** Begins a document of these sentences; they must then be entered one by one. */
    public SourceReader(List<Sentence> sentences) {
        this.leads = Leads.of(sentences);
    }

    /** Must be called once for each sentence, in order, before its events are asked for. */
    public void enter(Sentence sentence) {
        speakers.introduce(sentence);
        comeForward(sentence);
        utterances.all(sentence).forEach(this::take);
        main = utterances.main(sentence).map(leads::named);
        told = carrying.enter(sentence, main);
        told.ifPresent(this::take);
    }

    private void take(Sourced sourced) {
        if (!sourced.relays().isEmpty()) {
            floor.take(sourced.relays());
        }
        floor.take(leads.named(sourced).speakers());
    }

    /** "Kirby made the claim at a briefing": a person the text is about may speak as "he" in the next sentence. */
    private void comeForward(Sentence sentence) {
        Links.child(sentence.tree(), sentence.tree().root(), "nsubj").stream()
                .flatMap(word -> speakers.read(sentence, word).stream())
                .filter(one -> one.sort() == Sort.PERSON && one.how() == How.NAMED)
                .forEach(one -> floor.take(List.of(one)));
    }

    /** Whether a time on this verb dates the saying and not what is said. */
    public static boolean isSpeech(Word verb) {
        return Sayings.speech(verb).filter(Speech::datesTheSaying).isPresent();
    }

    /** Whether the sentence itself names who says so. */
    public boolean speaksIn(Sentence sentence) {
        return !utterances.all(sentence).isEmpty();
    }

    /** The speakers behind an event, if anybody but the author speaks. */
    public Optional<Sourced> read(Sentence sentence, Word predicate) {
        Voice voice = utterances.over(sentence, predicate);
        if (voice.nobodys()) {
            return Optional.empty();
        }
        return voice.sourced()
                .map(leads::named)
                .map(this::continued)
                .or(() -> carrying.held().map(Sourced::carriedOver));
    }

    /** Where the sentence's main speaker only goes on passing on, the one behind him is responsible. */
    private Sourced continued(Sourced own) {
        boolean same = main.filter(one -> one.speakers().equals(own.speakers())).isPresent();
        return same ? told.orElse(own) : own;
    }
}
