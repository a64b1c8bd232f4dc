package org.waybill.extraction.claim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.extraction.frame.Event;
import org.waybill.extraction.frame.Event.Filled;
import org.waybill.extraction.frame.Pointers;
import org.waybill.extraction.goods.Goods;
import org.waybill.extraction.party.Named;
import org.waybill.extraction.sentence.Dated;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.extraction.source.SourceReader;
import org.waybill.extraction.source.Sourced;
import org.waybill.extraction.source.Speaker;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Grounds;
import org.waybill.model.Party;
import org.waybill.model.Passage;
import org.waybill.model.Period;
import org.waybill.model.Slot;
import org.waybill.model.Slots;
import org.waybill.model.Span;
import org.waybill.model.Status;

/**
 * Makes a claim of an event: asks how firmly, on whose word, when and where, and says how complete it is.
 *
 * <p>Remembers what it dated, so one maker serves one document, in text order.
 */
public final class ClaimMaker {
    /** Between the rule that found the speaker and the one that read when he spoke. */
    private static final String SAID = ", said ";

    private final SourceReader sources;
    private final Periods periods = new Periods();

    public ClaimMaker(SourceReader sources) {
        this.sources = sources;
    }

    /** The claim an event makes, and those of further figures that lean on it. */
    public List<Claim> claims(Event read) {
        Event event = Pointers.dropped(read);
        Claim first = claim(event);
        return Stream.concat(Stream.of(first), Further.of(event, first).stream())
                .toList();
    }

    private Claim claim(Event event) {
        Sentence sentence = event.sentence();
        Optional<Sourced> source = source(event);
        Status read = Firmness.of(event, source);
        Status status = Suspicion.tempered(event, read);
        Slot<Period> period = periods.of(event, source);
        Slots slots = new Slots(
                actor(event),
                parties(event, event.target()),
                items(event),
                Counts.of(event, status),
                period,
                Places.of(event));
        List<String> shortfalls = Shortfalls.of(event, read);
        return new Claim(
                event.type(),
                slots,
                attribution(source.map(sourced -> Saying.dated(sourced, event, period))),
                status,
                Shortfalls.tier(shortfalls),
                event.frame().id() + "@" + Version.RULES,
                new Passage(sentence.document(), sentence.span(), sentence.quote()),
                new Grounds(Sentence.span(event.predicate()), shortfalls));
    }

    private Optional<Sourced> source(Event event) {
        Sentence sentence = event.sentence();
        return event.type() == ClaimType.DENIAL
                        && event.actor().value().isPresent()
                        && !event.actor().path().equals("publisher")
                ? sources.readDenial(
                        sentence,
                        event.predicate(),
                        event.actor().value().get().spans().get(0))
                : event.type() == ClaimType.DESIGNATION
                        ? sources.readAct(sentence, event.predicate())
                        : sources.read(sentence, event.predicate());
    }

    private static Slot<List<Party>> parties(Event event, Filled<Named> filled) {
        return filled.value()
                .<Slot<List<Party>>>map(named -> new Slot.Filled<>(
                        named.parties(), named.spans(), event.frame().id() + "/" + filled.path() + how(named)))
                .orElseGet(() -> Slot.unstated(
                        Pointers.isLeft(filled)
                                ? "only a word that points elsewhere stands here"
                                : "the sentence names nobody here"));
    }

    /** Somebody breaks a norm, or puts another on a list, whether the text says who or not. */
    private static Slot<List<Party>> actor(Event event) {
        boolean somebody = event.type() == ClaimType.VIOLATION || event.type() == ClaimType.DESIGNATION;
        return somebody && event.actor().value().isEmpty()
                ? Slot.unstated("the text withholds who")
                : parties(event, event.actor());
    }

    private static String how(Named named) {
        return named.how() == Named.How.NAMED ? "" : " (" + named.how().name().toLowerCase(java.util.Locale.ROOT) + ")";
    }

    private static Slot<List<String>> items(Event event) {
        Goods goods = event.goods().value().orElseThrow();
        return new Slot.Filled<>(
                goods.names(),
                goods.spans(),
                event.frame().id() + "/" + event.goods().path());
    }

    private static Slot<Attribution> attribution(Optional<Sourced> source) {
        return source.map(ClaimMaker::attribution).orElseGet(() -> Slot.unstated("nobody but the author says it"));
    }

    static Slot<Attribution> attribution(Sourced sourced) {
        Dated said = sourced.said();
        Stream<Span> speakers = sourced.speakers().stream().map(Speaker::span);
        String names = names(sourced.speakers());
        return said == null
                ? new Slot.Filled<>(new Attribution(names, relays(sourced)), speakers.toList(), sourced.path())
                : new Slot.Filled<>(
                        new Attribution(names, relays(sourced), said.date()),
                        Stream.concat(speakers, Stream.of(said.span())).toList(),
                        sourced.path() + SAID + said.rule());
    }

    /** Several who speak together are one source. */
    private static String names(List<Speaker> speakers) {
        return speakers.stream().map(Speaker::name).distinct().collect(Collectors.joining("; "));
    }

    private static List<String> relays(Sourced sourced) {
        return sourced.relays().stream().map(Speaker::name).distinct().toList();
    }
}
