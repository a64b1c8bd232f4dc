package org.waybill.extraction.source;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waybill.extraction.sentence.Links;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.Speaker.How;
import org.waybill.extraction.source.Speaker.Sort;
import org.waybill.extraction.source.Utterances.Voice;
import org.waybill.extraction.table.WordLists;
import org.waybill.model.Attribution;
import org.waybill.model.Span;
import org.waybill.parsing.Word;

/** Finds on whose word an event stands: in its own sentence, else carried over from the ones before. */
public final class SourceReader {
    private static final WordLists WORDS = WordLists.read(SourceReader.class, "words.tsv");
    private static final Set<String> LOOKING = WORDS.of("looking");
    private static final Set<String> JUDGED = WORDS.of("judged");
    /** How many sentences tell what a text is about. */
    private static final int LEAD = 2;

    private final Floor floor;
    private final SpeakerReader speakers;
    private final Utterances utterances;
    private final Carrying carrying = new Carrying();
    private final Leads leads;
    private final boolean judged;
    /** Whether the house is the publisher, and not only whom the text calls the Panel. */
    private final boolean signed;

    private Optional<Sourced> main = Optional.empty();
    private Optional<Sourced> told = Optional.empty();

    /**
     * Begins a document; its sentences must then be entered one by one.
     *
     * @param sentences all sentences of the document, in order
     * @param publisher who put it out; empty where unknown
     */
    public SourceReader(List<Sentence> sentences, String publisher) {
        Optional<Speaker> house = Publishers.house(publisher);
        this.signed = house.isPresent();
        this.floor = new Floor(house.or(() -> Publishers.panel(sentences)));
        this.speakers = new SpeakerReader(floor);
        this.utterances = new Utterances(speakers);
        this.leads = Leads.of(sentences, floor.house());
        this.judged = sentences.stream().limit(LEAD).anyMatch(SourceReader::tellsOfJudgement);
    }

    /** Must be called once for each sentence, in order, before its events are asked for. */
    public void enter(Sentence sentence) {
        speakers.introduce(sentence);
        SpeakerReader.bodies(sentence).forEach(floor::mention);
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
        List<Speaker> subjects = Links.child(sentence.tree(), sentence.tree().root(), "nsubj").stream()
                .flatMap(word -> speakers.read(sentence, word).stream())
                .toList();
        subjects.stream().filter(one -> one.how() == How.DESCRIBED).forEach(floor::mention);
        boolean looking = LOOKING.contains(sentence.tree().root().lemma());
        subjects.stream()
                .filter(one ->
                        (one.sort() == Sort.PERSON && one.how() == How.NAMED) || (looking && one.sort() == Sort.BODY))
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

    /** The speakers behind an event, if anybody but an unknown author speaks. */
    public Optional<Sourced> read(Sentence sentence, Word predicate) {
        Voice voice = utterances.over(sentence, predicate);
        if (voice.sourced().isEmpty() && leads.presents(sentence).isPresent()) {
            return leads.presents(sentence);
        }
        if (voice.nobodys()) {
            return Optional.of(nobody(predicate));
        }
        return voice.sourced()
                .map(leads::named)
                .map(this::continued)
                .map(own -> own.with(one -> List.of(floor.placed(one))))
                .or(() -> floor.house().map(one -> authored(one, predicate)))
                .or(() -> carrying.held().map(Sourced::carriedOver));
    }

    /** The same for a public act, such as a listing: whoever spoke in a sentence before need not be asked for it. */
    public Optional<Sourced> readAct(Sentence sentence, Word predicate) {
        return read(sentence, predicate).filter(one -> !one.isCarried());
    }

    /** Who a verb's subject is as a speaker: "a second official gave a like figure"; nobody where it cannot speak. */
    public Optional<Sourced> readTeller(Sentence sentence, Word verb) {
        return utterances.teller(sentence, verb).map(leads::named);
    }

    /** The same for a denial, which is the word of whoever denies, unless somebody else is said to tell of it. */
    public Optional<Sourced> readDenial(Sentence sentence, Word predicate, Span denier) {
        Optional<Sourced> told = read(sentence, predicate);
        boolean named = told.filter(one -> !one.isCarried() && !one.path().equals("publisher"))
                .isPresent();
        return named
                ? told
                : sentence.words(denier).stream()
                        .filter(word -> isTop(sentence, word, denier))
                        .flatMap(word -> speakers.read(sentence, word).stream())
                        .findFirst()
                        .map(one -> Sourced.of(List.of(one), "denier"))
                        .or(() -> SpeakerReader.asPut(sentence, denier).map(one -> Sourced.of(List.of(one), "denier")))
                        .or(() -> told);
    }

    private static boolean isTop(Sentence sentence, Word word, Span span) {
        return Links.head(sentence.tree(), word)
                .filter(head -> span.overlaps(Sentence.span(head)))
                .isEmpty();
    }

    /** Somebody says so, and the text does not say who. */
    private static Sourced nobody(Word predicate) {
        Speaker somebody =
                new Speaker(Attribution.UNSPECIFIED, Sentence.span(predicate), Sort.UNNAMED, "", Speaker.How.DESCRIBED);
        return Sourced.of(List.of(somebody), "nobody named");
    }

    /** A ministry's release and a panel's report speak for those who put them out. */
    private Sourced authored(Speaker house, Word predicate) {
        Speaker author = new Speaker(
                signed ? house.name() + " (" + Attribution.AUTHOR + ")" : house.name(),
                Sentence.span(predicate),
                house.sort(),
                house.state(),
                house.how());
        Sourced.Standing standing = judged ? Sourced.Standing.WITNESSED : Sourced.Standing.AUTHORED;
        return new Sourced(List.of(author), List.of(), "publisher", standing);
    }

    /** "was sentenced today": what a prosecutor tells of a closed case is no charge any more. */
    private static boolean tellsOfJudgement(Sentence sentence) {
        return sentence.tree().words().stream().anyMatch(word -> Links.isVerb(word) && JUDGED.contains(word.lemma()));
    }

    /** Where the sentence's main speaker only goes on passing on, the one behind him is responsible. */
    private Sourced continued(Sourced own) {
        boolean same = main.filter(one -> one.speakers().equals(own.speakers())).isPresent();
        return same ? told.orElse(own) : own;
    }
}
