package org.waybill.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedName;
import org.waybill.model.ListedNumber;
import org.waybill.model.Match;
import org.waybill.model.NameComparison;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.name.PreparedName;

/** Screens over an index in memory: nominates by what names share, then compares exactly. */
public final class IndexedScreener implements Screener {
    /** How many listed names are compared for each reading of an asked name. */
    private static final int COMPARED = 64;

    private final List<ListEdition> editions;
    private final Holdings holdings;

    private IndexedScreener(List<LoadedList> lists) {
        editions = lists.stream().map(LoadedList::edition).sorted().toList();
        holdings = Holdings.of(lists);
    }

    public static IndexedScreener over(List<LoadedList> lists) {
        return new IndexedScreener(lists);
    }

    @Override
    public List<ListEdition> editions() {
        return editions;
    }

    @Override
    public Screening screen(Subject subject, Wish wish) {
        return screen(ReadSubject.of(subject), wish);
    }

    /** The same without the index, by comparing with each listed name: slow, and what the index is checked against. */
    public Screening screenEveryName(Subject subject, Wish wish) {
        return screen(ReadSubject.of(subject), wish, this::everyName);
    }

    Screening screen(ReadSubject read, Wish wish) {
        return screen(read, wish, this::nominated);
    }

    private int[] nominated(PreparedName asked, IntPredicate owners) {
        return holdings.names().candidates(asked, asked.kind(), owners, COMPARED);
    }

    private int[] everyName(PreparedName asked, IntPredicate owners) {
        return IntStream.range(0, holdings.names().size())
                .filter(name -> holdings.names().name(name).kind().fits(asked.kind()))
                .filter(name -> owners.test(holdings.names().owner(name)))
                .toArray();
    }

    private Screening screen(ReadSubject read, Wish wish, BiFunction<PreparedName, IntPredicate, int[]> nomination) {
        Map<Integer, Match> best = new LinkedHashMap<>();
        for (ListedNumber number : read.subject().numbers()) {
            for (int owner : holdings.numbers().owners(number)) {
                if (asked(wish).test(owner)) {
                    keep(best, owner, 1, Optional.empty());
                }
            }
        }
        read.readings().forEach(asked -> compare(asked, nomination.apply(asked, asked(wish)), wish, best));
        List<Match> matches =
                best.values().stream().sorted(Match.ORDER).limit(wish.limit()).toList();
        return new Screening(read.subject(), "thin", wish.threshold(), editions(wish), missing(wish), matches);
    }

    private List<ListEdition> editions(Wish wish) {
        return editions.stream()
                .filter(edition -> wish.lists().isEmpty() || wish.lists().contains(edition.list()))
                .toList();
    }

    /** A list that is wished for and was never loaded is said to be missing. */
    private List<String> missing(Wish wish) {
        List<String> there = editions.stream().map(ListEdition::list).toList();
        return wish.lists().stream()
                .filter(list -> !there.contains(list))
                .distinct()
                .sorted()
                .toList();
    }

    private IntPredicate asked(Wish wish) {
        return wish.lists().isEmpty()
                ? owner -> true
                : owner -> wish.lists()
                        .contains(holdings.held(owner).listing().id().list());
    }

    private void compare(PreparedName asked, int[] candidates, Wish wish, Map<Integer, Match> best) {
        for (int candidate : candidates) {
            double score = RoughScore.of(asked, holdings.names().name(candidate));
            if (score >= wish.threshold()) {
                ListedName name = holdings.listedName(candidate);
                keep(
                        best,
                        holdings.names().owner(candidate),
                        score,
                        Optional.of(new NameComparison(asked.written(), name, score, List.of())));
            }
        }
    }

    private void keep(Map<Integer, Match> best, int owner, double score, Optional<NameComparison> name) {
        Match before = best.get(owner);
        if (before == null || before.score() < score) {
            Holdings.Held held = holdings.held(owner);
            best.put(owner, new Match(held.listing(), held.edition(), score, name, List.of(), ""));
        }
    }
}
