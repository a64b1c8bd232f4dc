package org.waybill.extraction.party;

import java.util.Optional;
import org.waybill.extraction.party.Discourse.Exchange;
import org.waybill.extraction.party.Discourse.Stream;

/**
 * Whom a text means where a sentence leaves a side of an exchange out.
 *
 * <p>The one place that decides it: what is told comes before what is guessed, and a guess may not join two whom the text
 * keeps apart.
 */
final class Gaps {
    private final Discourse discourse;
    private final Story story;

    Gaps(Discourse discourse, Story story) {
        this.discourse = discourse;
        this.story = story;
    }

    /**
     * Both sides, of which the sentence names neither as such: those of the exchange told just before; else of the one the
     * whole text is about, if it tells of hardly any other or the sentence names both after all.
     */
    Optional<Exchange> exchange(Stream stream) {
        return discourse.recent(stream).or(() -> discourse
                .lastExchange(stream)
                .filter(main -> story.isSettledOn(main)
                        || (discourse.isHere(main.actor()) && discourse.isHere(main.target()))));
    }

    /**
     * The other side of a party that gives, or gets: by the exchange told just before, else as the text tells most often,
     * else a guess.
     *
     * <p>Whom a text only describes ("a middleman") is new to it: only where all it tells of has one giver, or one taker,
     * is that who stands opposite.
     */
    Optional<Named> counterpart(Stream stream, Named party, boolean gives) {
        if (party.how() == Named.How.DESCRIBED) {
            return story.sole(!gives, party);
        }
        return discourse
                .fresh(stream)
                .flatMap(last -> last.other(party, gives))
                .or(() -> story.counterpart(stream, party, gives))
                .or(() -> ofMain(stream, party, gives))
                .or(() -> story.anyCounterpart(party))
                .or(() -> likeliest(party, gives));
    }

    private Optional<Named> ofMain(Stream stream, Named party, boolean gives) {
        return discourse
                .lastExchange(stream)
                .flatMap(main -> main.other(party, gives)
                        .or(() -> stream == Stream.ARMS ? Optional.empty() : main.other(party, !gives)))
                .filter(other -> story.tells(party, other) || isOpposite(other, party, gives));
    }

    /** What reaches a party may be anybody's: who gives elsewhere in the text has not given this. */
    private Optional<Named> likeliest(Named party, boolean gives) {
        return story.likeliest(!gives, party)
                .filter(other -> !story.onlyCatches(other))
                .filter(other -> gives
                        ? isOpposite(other, party, gives)
                        : discourse.isHere(other) || goesBack(other, party, gives));
    }

    /** Whether the text speaks of both at once, or of nobody else on the other side. */
    private boolean isOpposite(Named other, Named party, boolean gives) {
        return discourse.isNear(other) || story.isOnly(!gives, other, party) || goesBack(other, party, gives);
    }

    /** "paid with technology": who gives back gives it to the only one that gave, and gets from the only one that got. */
    private boolean goesBack(Named other, Named party, boolean gives) {
        return story.isOnly(gives, other, party);
    }
}
