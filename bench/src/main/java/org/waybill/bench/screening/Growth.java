package org.waybill.bench.screening;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.waybill.bench.board.Table;
import org.waybill.bench.speed.Machine;
import org.waybill.model.Listing;
import org.waybill.model.Subject;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.list.LoadedList;

/** Speed and memory as the lists grow. */
final class Growth {
    private static final double BYTES_TO_MEGABYTES = 1 << 20;
    private static final int ROUNDS_TO_WARM = 2;

    private final List<LoadedList> lists;
    private final List<Subject> subjects;
    private final long seed;
    private final Table table = new Table(
            "names",
            "built in s",
            "index MB",
            "names/s, 1 thread",
            "names/s, 2 threads",
            "names/s of processor",
            "p50 ms",
            "p99 ms",
            "p99.9 ms",
            "longest ms");

    Growth(List<LoadedList> lists, List<Subject> subjects, long seed) {
        this.lists = lists;
        this.subjects = List.copyOf(subjects);
        this.seed = seed;
    }

    /** What is asked: unlisted people, listed ones written badly, and listed names of every kind as they are. */
    static List<Subject> mixed(List<Asked> unlisted, List<Asked> listed, List<LoadedList> lists, int most, long seed) {
        List<Subject> all = new ArrayList<>();
        unlisted.stream().limit(most).map(Asked::byName).forEach(all::add);
        listed.stream().map(Asked::byName).forEach(all::add);
        List<Listing> listings = new ArrayList<>(
                lists.stream().flatMap(list -> list.listings().stream()).toList());
        Collections.shuffle(listings, new Random(seed));
        listings.stream()
                .limit(most / 2)
                .map(one -> Subject.named(one.kind(), one.primary().text()))
                .forEach(all::add);
        Collections.shuffle(all, new Random(seed));
        return all;
    }

    Growth at(int names) {
        List<LoadedList> grown = MadeUpList.grown(lists, names, seed);
        long before = Machine.heapAfterCollection();
        long start = System.nanoTime();
        IndexedScreener screener = IndexedScreener.over(grown);
        double built = (System.nanoTime() - start) / 1e9;
        double held = (Machine.heapAfterCollection() - before) / BYTES_TO_MEGABYTES;
        for (int round = 0; round < ROUNDS_TO_WARM; round++) {
            LoadRun.of(screener, subjects, 1);
        }
        LoadRun one = LoadRun.of(screener, subjects, 1);
        LoadRun two = LoadRun.of(screener, subjects, 2);
        table.row(
                Integer.toString(names),
                figure(built),
                figure(held),
                whole(one.namesPerSecond()),
                whole(two.namesPerSecond()),
                whole(one.namesPerProcessorSecond()),
                figure(two.millis(0.5)),
                figure(two.millis(0.99)),
                figure(two.millis(0.999)),
                figure(two.millis(1)));
        return this;
    }

    Table table() {
        return table;
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String whole(double value) {
        return String.format(Locale.ROOT, "%.0f", value);
    }
}
