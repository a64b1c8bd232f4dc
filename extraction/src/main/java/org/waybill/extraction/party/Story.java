package org.waybill.extraction.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waybill.extraction.party.Discourse.Exchange;
import org.waybill.extraction.party.Discourse.Stream;

/**
 * Between whom a whole document says that things pass, from its sentences that name both sides.
 *
 * <p>Filled by a first reading, asked by the second; what a sentence leaves out is most often what its document is about.
 */
public final class Story {
    private final List<Told> told = new ArrayList<>();
    private final List<Named> givers = new ArrayList<>();
    private final List<Named> takers = new ArrayList<>();

    private record Told(Stream stream, Exchange exchange) {}

    /** Takes note of somebody who gives, in an event that may not name who takes. */
    public void gives(Named giver) {
        note(givers, giver);
    }

    /** Takes note of somebody who takes, or who uses what others made. */
    public void takes(Named taker) {
        note(takers, taker);
    }

    private static void note(List<Named> list, Named party) {
        if (party.how() == Named.How.NAMED || party.how() == Named.How.REFERRED) {
            list.add(party);
        }
    }

    /** Who gives most often in this text, or takes, other than the party itself. */
    Optional<Named> likeliest(boolean gives, Named not) {
        return commonestOf((gives ? givers : takers).stream().filter(one -> !one.meets(not)).toList());
    }

    private static Optional<Named> commonestOf(List<Named> all) {
        return all.stream()
                .max(Comparator.comparingLong((Named one) ->
                                all.stream().filter(other -> other.parties().equals(one.parties())).count())
                        .thenComparing(one -> -one.spans().get(0).start()));
    }

    /** Takes note of an exchange whose two sides one sentence names. */
    public void tell(Stream stream, Named actor, Named target) {
        if (actor.how() == Named.How.NAMED && target.how() == Named.How.NAMED) {
            told.add(new Told(stream, new Exchange(actor, target)));
        }
    }

    /** The commonest exchange of a stream; of equals, the one told first. */
    Optional<Exchange> main(Stream stream) {
        return commonest(one -> one.stream == stream).or(() -> stream == Stream.ARMS ? pieced() : Optional.empty());
    }

    /** No sentence names both sides, but sentences name each. */
    private Optional<Exchange> pieced() {
        return commonestOf(givers)
                .flatMap(giver -> likeliest(false, giver).map(taker -> new Exchange(giver, taker)));
    }

    /** Who most often stands on the other side of a party that gives, or gets, in this stream. */
    Optional<Named> counterpart(Stream stream, Named party, boolean gives) {
        return commonest(one ->
                        one.stream == stream && one.exchange.other(party, gives).isPresent())
                .flatMap(exchange -> exchange.other(party, gives));
    }

    /** Who most often stands on the other side of a party, whatever passed and whichever way. */
    Optional<Named> anyCounterpart(Named party) {
        return commonest(one -> one.stream != Stream.ATTACKS
                        && (one.exchange.other(party, true).isPresent()
                                || one.exchange.other(party, false).isPresent()))
                .flatMap(exchange -> exchange.other(party, true).or(() -> exchange.other(party, false)));
    }

    private Optional<Exchange> commonest(Predicate<Told> wanted) {
        List<Exchange> found = told.stream().filter(wanted).map(Told::exchange).toList();
        Optional<Exchange> best = Optional.empty();
        long most = 0;
        for (Exchange one : found) {
            long times = found.stream().filter(other -> same(one, other)).count();
            if (times > most) {
                most = times;
                best = Optional.of(one);
            }
        }
        return best;
    }

    private static boolean same(Exchange one, Exchange two) {
        return one.actor().parties().equals(two.actor().parties())
                && one.target().parties().equals(two.target().parties());
    }
}
