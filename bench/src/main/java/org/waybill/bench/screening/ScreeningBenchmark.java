package org.waybill.bench.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.waybill.model.Listing;
import org.waybill.model.Subject;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.Screener;
import org.waybill.screening.alignment.NameScorer;
import org.waybill.screening.list.LoadedList;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.policy.Policy;

/** One name at a time: read, compared with another, screened over whole lists. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ScreeningBenchmark {
    /** Where the lists lie, seen from where the benchmark is started. */
    @Param("../shared/lists")
    public String lists = "../shared/lists";

    private final Preparation preparation = new Preparation();
    private final NameScorer scorer = new NameScorer(Policy.standard());
    private List<String> names = List.of();
    private List<PreparedName> prepared = List.of();
    private IndexedScreener screener = IndexedScreener.over(List.of());
    private int next;

    /** Asks for the listed people themselves, in the lists' order. */
    @Setup
    public void load() {
        List<LoadedList> loaded = Snapshots.read(Path.of(lists));
        names = loaded.stream()
                .flatMap(list -> list.listings().stream())
                .filter(listing -> listing.kind() == Listing.Kind.PERSON)
                .map(listing -> listing.primary().text())
                .toList();
        prepared = names.stream()
                .flatMap(name -> preparation.prepare(name, Listing.Kind.PERSON).stream())
                .toList();
        screener = IndexedScreener.over(loaded);
    }

    @Benchmark
    public Object prepare() {
        return preparation.prepare(names.get(next(names.size())), Listing.Kind.PERSON);
    }

    /** Neighbours in the list: few are alike. */
    @Benchmark
    public double compare() {
        int one = next(prepared.size());
        return scorer.score(prepared.get(one), prepared.get((one + 1) % prepared.size()));
    }

    @Benchmark
    public Object screen() {
        return screener.screen(
                Subject.named(Listing.Kind.PERSON, names.get(next(names.size()))), Screener.Wish.DEFAULT);
    }

    private int next(int size) {
        next = (next + 1) % size;
        return next;
    }
}
