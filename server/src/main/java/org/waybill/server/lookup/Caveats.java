package org.waybill.server.lookup;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.screening.Screener;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.list.Unread;

/**
 * What an answer of the lists leaves out, so that nothing found is not taken for nothing there.
 *
 * @param missing keys of lists that should have been asked and were not at hand
 * @param notRead by list, how many places in it could not be read; lists read whole are left out
 * @param cut whether more matches reach the threshold than are shown
 * @param byNameAlone matches that the name alone has, and that what else was given kept from the answer
 */
public record Caveats(List<String> missing, Map<String, Integer> notRead, boolean cut, List<Match> byNameAlone) {
    /** An answer and what it leaves out. */
    public record Answered(Screening answer, Caveats caveats) {}

    /**
     * Looks the subject up, and once more by its names where more than names was given.
     *
     * @param lists those that the screener was made over
     * @param missing keys of lists that should have been asked
     */
    public static Answered answered(
            Subject subject, Screener screener, Screener.Wish wish, List<LoadedList> lists, List<String> missing) {
        Screening full = screener.screen(subject, oneMore(wish));
        boolean cut = full.matches().size() > wish.limit();
        List<Match> shown = cut ? full.matches().subList(0, wish.limit()) : full.matches();
        Screening answer =
                new Screening(full.subject(), full.policy(), full.threshold(), full.editions(), full.missing(), shown);
        List<Match> others = cut ? List.of() : byNameAlone(subject, screener, wish, shown);
        return new Answered(answer, new Caveats(missing, notRead(lists), cut, others));
    }

    private static Screener.Wish oneMore(Screener.Wish wish) {
        return new Screener.Wish(
                wish.threshold(), wish.limit() == Integer.MAX_VALUE ? wish.limit() : wish.limit() + 1, wish.lists());
    }

    private static List<Match> byNameAlone(Subject subject, Screener screener, Screener.Wish wish, List<Match> shown) {
        if (subject.names().isEmpty()) {
            return List.of();
        }
        Subject named =
                new Subject(Listing.Kind.UNSTATED, subject.names(), List.of(), List.of(), Optional.empty(), List.of());
        if (named.equals(subject)) {
            return List.of();
        }
        List<Listing> known = shown.stream().map(Match::listing).toList();
        return screener.screen(named, wish).matches().stream()
                .filter(match -> !known.contains(match.listing()))
                .toList();
    }

    private static Map<String, Integer> notRead(List<LoadedList> lists) {
        Map<String, Integer> notRead = new TreeMap<>();
        for (LoadedList list : lists) {
            int places = list.unread().stream().mapToInt(Unread::count).sum();
            if (places > 0) {
                notRead.put(list.edition().list(), places);
            }
        }
        return Collections.unmodifiableMap(notRead);
    }
}
