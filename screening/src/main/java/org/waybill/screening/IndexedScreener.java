package org.waybill.screening;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.waybill.model.ListEdition;
import org.waybill.model.ListedNumber;
import org.waybill.model.Match;
import org.waybill.model.NameComparison;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.screening.alignment.Question;
import org.waybill.screening.evidence.Judgement;
import org.waybill.screening.evidence.Scoring;
import org.waybill.screening.index.NameIndex;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.policy.Policy;

/** Screens over an index in memory: nominates by what names share, then compares exactly. */
public final class IndexedScreener implements Screener {
    /** How many listed names are compared for each reading of an asked name. */
    private static final int COMPARED = 512;

    /** Tells which listed names are compared with a reading. */
    private interface Nomination {
        int[] names(PreparedName reading, IntPredicate owners, double least);
    }

    /** Takes in the names that reach a score. */
    private interface Comparing {
        void compare(PreparedName reading, int[] names, double least, BestNames best);
    }

    private final List<ListEdition> editions;
    private final Holdings holdings;
    private final NameIndex names;
    private final Scoring scoring;
    private final Lift lift;
    private final Queue<Question> idle = new ConcurrentLinkedQueue<>();

    private IndexedScreener(List<LoadedList> lists, Policy policy) {
        this.editions = lists.stream().map(LoadedList::edition).sorted().toList();
        this.holdings = Holdings.of(lists, policy);
        this.names = holdings.names();
        this.scoring = new Scoring(policy);
        this.lift = new Lift(policy);
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
        return screen(ReadSubject.of(subject), wish, this::everyName, this::compare);
    }

    Screening screen(ReadSubject read, Wish wish) {
        Question question =
                Optional.ofNullable(idle.poll()).orElseGet(() -> new Question(scoring.names(), names.numbered()));
        Screening screening = screen(
                read,
                wish,
                this::nominated,
                (reading, names, least, best) -> compare(question, reading, names, least, best));
        idle.add(question);
        return screening;
    }

    private int[] nominated(PreparedName asked, IntPredicate owners, double least) {
        return names.candidates(asked, owners, least, COMPARED);
    }

    private int[] everyName(PreparedName asked, IntPredicate owners, double least) {
        return IntStream.range(0, names.size())
                .filter(name -> names.name(name).kind().fits(asked.kind()))
                .filter(name -> owners.test(names.owner(name)))
                .toArray();
    }

    private Screening screen(ReadSubject read, Wish wish, Nomination nomination, Comparing comparing) {
        IntPredicate owners = asked(wish);
        double least = Math.max(0, wish.threshold() - lift.of(read.subject()));
        BestNames best = new BestNames();
        for (PreparedName reading : read.readings()) {
            comparing.compare(reading, nomination.names(reading, owners, least), least, best);
        }
        for (ListedNumber number : read.subject().numbers()) {
            for (int owner : holdings.numbers().owners(number)) {
                if (owners.test(owner) && best.place(owner) < 0) {
                    read.readings().forEach(reading -> compare(reading, holdings.namesOf(owner), 0, best));
                    best.offerUnnamed(owner);
                }
            }
        }
        return answer(read.subject(), wish, best);
    }

    private void compare(PreparedName reading, int[] nominated, double least, BestNames best) {
        for (int name : nominated) {
            double score = score(reading, name);
            if (score >= least) {
                best.offer(names.owner(name), name, score, reading);
            }
        }
    }

    /** The same for many names at once, without those that surely come to less than asked for or than their record has. */
    private void compare(Question question, PreparedName reading, int[] nominated, double least, BestNames best) {
        question.ask(reading);
        for (int name : nominated) {
            int owner = names.owner(name);
            double trust = scoring.trust(
                    holdings.listedName(name).strength(), names.name(name).kind());
            double score = Math.max(0, question.score(name, Math.max(least, best.score(owner)) - trust) + trust);
            if (score >= least) {
                best.offer(owner, name, score, reading);
            }
        }
    }

    private double score(PreparedName reading, int name) {
        return scoring.score(
                reading, names.name(name), holdings.listedName(name).strength());
    }

    private Screening answer(Subject subject, Wish wish, BestNames best) {
        return new Screening(
                subject,
                scoring.policy().version(),
                wish.threshold(),
                editions(wish),
                missing(wish),
                IntStream.range(0, best.size())
                        .mapToObj(at -> match(subject, best, at))
                        .filter(match -> match.score() >= wish.threshold())
                        .sorted(Match.ORDER)
                        .limit(wish.limit())
                        .toList());
    }

    private Match match(Subject subject, BestNames best, int at) {
        Holdings.Held held = holdings.held(best.owner(at));
        Optional<NameComparison> name = best.reading(at).map(reading -> scoring.names()
                .explain(reading, names.name(best.name(at)), holdings.listedName(best.name(at))));
        Judgement judgement = scoring.judge(subject, name, held.listing());
        return new Match(
                held.listing(), held.edition(), judgement.score(), name, judgement.findings(), judgement.sentence());
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
