package org.waybill.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedNumber;
import org.waybill.model.Match;
import org.waybill.model.NameComparison;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.screening.alignment.NameScorer;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.policy.Policy;

/** Screens over an index in memory: nominates by what names share, then compares exactly. */
public final class IndexedScreener implements Screener {
    /** How many listed names are compared for each reading of an asked name. */
    private static final int COMPARED = 64;

    private final List<ListEdition> editions;
    private final Holdings holdings;
    private final Policy policy;
    private final NameScorer scorer;

    private IndexedScreener(List<LoadedList> lists, Policy policy) {
        this.editions = lists.stream().map(LoadedList::edition).sorted().toList();
        this.holdings = Holdings.of(lists);
        this.policy = policy;
        this.scorer = new NameScorer(policy);
    }

    /** Over these lists, by the policy that ships. */
    public static IndexedScreener over(List<LoadedList> lists) {
        return over(lists, Policy.standard());
    }

    public static IndexedScreener over(List<LoadedList> lists, Policy policy) {
        return new IndexedScreener(lists, policy);
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
        IntPredicate owners = asked(wish);
        BestNames best = new BestNames();
        for (PreparedName reading : read.readings()) {
            for (int name : nomination.apply(reading, owners)) {
                double score = scorer.score(reading, holdings.names().name(name));
                if (score >= wish.threshold()) {
                    best.offer(holdings.names().owner(name), name, score, reading);
                }
            }
        }
        return answer(read.subject(), wish, matches(read.subject(), owners, best));
    }

    private List<Match> matches(Subject subject, IntPredicate owners, BestNames best) {
        List<Match> matches = new ArrayList<>();
        for (int at = 0; at < best.size(); at++) {
            NameComparison name = scorer.explain(
                    best.reading(at), holdings.names().name(best.name(at)), holdings.listedName(best.name(at)));
            matches.add(match(best.owner(at), best.score(at), Optional.of(name)));
        }
        for (ListedNumber number : subject.numbers()) {
            for (int owner : holdings.numbers().owners(number)) {
                if (owners.test(owner) && best.place(owner) < 0) {
                    matches.add(match(owner, 1, Optional.empty()));
                }
            }
        }
        return matches;
    }

    private Match match(int owner, double score, Optional<NameComparison> name) {
        Holdings.Held held = holdings.held(owner);
        return new Match(held.listing(), held.edition(), score, name, List.of(), "");
    }

    private Screening answer(Subject subject, Wish wish, List<Match> matches) {
        return new Screening(
                subject,
                policy.version(),
                wish.threshold(),
                editions(wish),
                missing(wish),
                matches.stream().sorted(Match.ORDER).limit(wish.limit()).toList());
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
}
