package org.waybill.extraction.party;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.waybill.extraction.gazetteer.Mention;
import org.waybill.extraction.sentence.Sentence;
import org.waybill.model.Party;
import org.waybill.model.Span;
import org.waybill.parsing.Word;

/**
 * What a document has said so far: who was named, and between whom things passed.
 *
 * <p>Filled sentence by sentence by the one reading of one document; never shared between documents.
 */
public final class Discourse {
    /** How many names back a reference may reach; further back nobody reads it so. */
    private static final int MEMORY = 40;

    private final List<Seen> seen = new ArrayList<>();
    /** For how many sentences the last exchange stands for what the text goes on about. */
    private static final int FRESH = 2;

    /** Where this sentence and the {@link #FRESH} before it begin, the oldest first. */
    private final Deque<Integer> starts = new ArrayDeque<>();

    private final Map<Stream, Exchange> exchanges = new EnumMap<>(Stream.class);
    private final Map<Stream, Integer> told = new EnumMap<>(Stream.class);
    private int sentence;
    private final Abbreviations abbreviations = new Abbreviations();
    private final Story story;
    private final House house;
    private final Gaps gaps;

    /**
     * Begins with nobody named.
     *
     * @param story what the whole text is about
     * @param house who puts the document out
     */
    public Discourse(Story story, House house) {
        this.house = house;
        this.story = story;
        this.gaps = new Gaps(this, story);
    }

    House house() {
        return house;
    }

    /** The state whose organ puts the document out, read off a word that it says. */
    public Optional<Named> house(Word word) {
        return house.party().map(one -> new Named(List.of(one), List.of(Sentence.span(word)), Named.How.IMPLIED));
    }

    /** What passes between two parties; soldiers may go elsewhere than shells, and fuel comes back. */
    public enum Stream {
        ARMS,
        PEOPLE,
        SUPPLIES,
        KNOW_HOW,
        /** From who attacks to who is hit. */
        ATTACKS;

        /** Arms and soldiers go the same way until the text says otherwise; nothing else does. */
        private Optional<Stream> beside() {
            return switch (this) {
                case ARMS -> Optional.of(PEOPLE);
                case PEOPLE -> Optional.of(ARMS);
                case SUPPLIES, KNOW_HOW, ATTACKS -> Optional.empty();
            };
        }
    }

    /**
     * The last event with both parties known.
     *
     * @param actor who gave
     * @param target who got
     */
    public record Exchange(Named actor, Named target) {
        /** The other side, if the party stands on the side asked for. */
        Optional<Named> other(Named party, boolean gives) {
            Named side = gives ? actor : target;
            return side.meets(party) ? Optional.of(gives ? target : actor) : Optional.empty();
        }

        /** What goes the other way. */
        public Exchange turned() {
            return new Exchange(/* actor= */ target, /* target= */ actor);
        }
    }

    /** Takes note of all parties a sentence names. Must be called once for each sentence, in order. */
    public void enter(Sentence sentence) {
        this.sentence = sentence.number();
        starts.addLast(sentence.span().start());
        if (starts.size() > FRESH + 1) {
            starts.removeFirst();
        }
        abbreviations.enter(sentence);
        seen.addAll(Seen.in(sentence));
    }

    /** Whom an abbreviation stands for, if the text has said. */
    Optional<Party> abbreviated(String letters) {
        return abbreviations.of(letters);
    }

    public void exchange(Stream stream, Named actor, Named target) {
        exchanges.put(stream, new Exchange(actor, target));
        told.put(stream, sentence);
    }

    /** The last exchange of this stream so far, else the one the whole text is about; else those of the stream beside. */
    public Optional<Exchange> lastExchange(Stream stream) {
        return exchangeOf(stream).or(() -> stream.beside().flatMap(this::exchangeOf));
    }

    /** Between whom a thing passes of which the sentence names neither side, if the text leaves no doubt. */
    public Optional<Exchange> meantExchange(Stream stream) {
        return gaps.exchange(stream);
    }

    private Optional<Exchange> exchangeOf(Stream stream) {
        return fresh(stream).or(() -> story.main(stream));
    }

    /** The last exchange of this stream, or of the one beside it, if it was told at most {@link #FRESH} sentences ago. */
    Optional<Exchange> recent(Stream stream) {
        return fresh(stream).or(() -> stream.beside().flatMap(this::fresh));
    }

    Optional<Exchange> fresh(Stream stream) {
        return Optional.ofNullable(exchanges.get(stream))
                .filter(last -> sentence - told.getOrDefault(stream, 0) <= FRESH);
    }

    /** The other side of an exchange in which the party gave, or got, if the text tells or leaves only one. */
    public Optional<Named> counterpartOf(Stream stream, Named party, boolean gives) {
        return gaps.counterpart(stream, party, gives).map(Discourse::implied);
    }

    /** Whether this sentence names the party. */
    boolean isHere(Named party) {
        return !starts.isEmpty() && isNamedSince(starts.getLast(), party);
    }

    /** Whether this sentence does, or one of the {@link #FRESH} before it. */
    boolean isNear(Named party) {
        return !starts.isEmpty() && isNamedSince(starts.getFirst(), party);
    }

    private boolean isNamedSince(int start, Named party) {
        for (int i = seen.size() - 1; i >= 0 && seen.get(i).at().start() >= start; i--) {
            if (party.parties().contains(seen.get(i).party())) {
                return true;
            }
        }
        return false;
    }

    /** Who got the weapons of a maker: by the last exchange of arms, else the commonest. */
    public Optional<Named> takerFrom(Named maker) {
        return Optional.ofNullable(exchanges.get(Stream.ARMS))
                .flatMap(last -> last.other(maker, true))
                .or(() -> story.counterpart(Stream.ARMS, maker, true));
    }

    /** Whom a party attacks, by the last attack of its told, else the commonest. */
    public Optional<Named> attackedBy(Named attacker) {
        return Optional.ofNullable(exchanges.get(Stream.ATTACKS))
                .flatMap(last -> last.other(attacker, true))
                .or(() -> story.counterpart(Stream.ATTACKS, attacker, true))
                .map(Discourse::implied);
    }

    /** Who sends people to whom: commonest in the text, else last before this sentence. */
    public Optional<Exchange> lastSending() {
        return story.main(Stream.PEOPLE).or(() -> Optional.ofNullable(exchanges.get(Stream.PEOPLE)));
    }

    /** The state whose army "the army" is. */
    Optional<Named> army() {
        return story.army().map(Discourse::pointedAt);
    }

    /** The state where most of what the text tells happens. */
    public Optional<Named> theatre() {
        return story.theatre().map(Discourse::pointedAt);
    }

    /** Who gets what goes to a country, where the text has only one armed group of it get anything. */
    public Optional<Named> groupAt(Named ground) {
        return story.groupAt(ground).map(Discourse::implied);
    }

    /** The one armed group that the whole text names; nobody where it names several. */
    Optional<Named> onlyGroup() {
        return story.onlyGroup().map(Discourse::pointedAt);
    }

    private static Named pointedAt(Named party) {
        return new Named(party.parties(), party.spans(), Named.How.REFERRED);
    }

    /** Both sides of the last exchange. */
    public Optional<Named> pair() {
        return lastExchange(Stream.ARMS).map(last -> {
            List<Party> both = new ArrayList<>(last.actor().parties());
            both.addAll(last.target().parties());
            List<Span> spans = new ArrayList<>(last.actor().spans());
            spans.addAll(last.target().spans());
            return new Named(both, spans, Named.How.IMPLIED);
        });
    }

    /** The same parties, known only because the document names them elsewhere. */
    public static Named implied(Named party) {
        return new Named(party.parties(), party.spans(), Named.How.IMPLIED);
    }

    /** As the other, for words that can mean anybody but some. */
    public Optional<Named> lastBefore(int before, int since, Set<Party> not) {
        return lastBefore(before, since, seen -> !not.contains(seen.party()));
    }

    /**
     * Whom a pronoun or a definite noun at a place means: the last subject before it, else the last party.
     *
     * @param before only parties named before this character count
     * @param since parties named from this character on are preferred: the sentence's own
     * @param fits whom it can mean
     */
    Optional<Named> lastBefore(int before, int since, Predicate<Seen> fits) {
        Optional<Seen> near = Optional.empty();
        Optional<Seen> far = Optional.empty();
        for (int i = seen.size() - 1; i >= 0 && i >= seen.size() - MEMORY; i--) {
            Seen one = seen.get(i);
            if (one.at().end() <= before && fits.test(one)) {
                boolean here = one.at().start() >= since;
                near = here ? better(near, one) : near;
                far = here ? far : better(far, one);
            }
        }
        return (near.isPresent() ? near : far).map(Discourse::referred);
    }

    /** The last subject, else the last party at all; called from the last to the first. */
    private static Optional<Seen> better(Optional<Seen> held, Seen earlier) {
        boolean settled =
                held.filter(one -> one.asSubject() || !earlier.asSubject()).isPresent();
        return settled ? held : Optional.of(earlier);
    }

    private static Named referred(Seen seen) {
        return new Named(List.of(seen.party()), List.of(seen.at()), Named.How.REFERRED);
    }

    /** Kinds of name that can act. */
    static boolean canAct(Mention mention) {
        return switch (mention.kind()) {
            case STATE, CAPITAL, SEAT, SHORT_FORM, BODY, ARMED_GROUP, COMPANY, OFFICIAL, INTERNATIONAL -> true;
            default -> false;
        };
    }
}
