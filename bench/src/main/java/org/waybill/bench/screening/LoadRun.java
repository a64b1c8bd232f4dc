package org.waybill.bench.screening;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.waybill.bench.speed.Machine;
import org.waybill.model.Subject;
import org.waybill.screening.Screener;

/** How fast many are screened, one after the other on each thread. */
final class LoadRun {
    private static final double NANOS_TO_SECONDS = 1e9;
    private static final double NANOS_TO_MILLIS = 1e6;

    private final double seconds;
    private final double processorSeconds;
    /** How long each answer took, rising. */
    private final long[] nanos;

    private LoadRun(double seconds, double processorSeconds, long[] nanos) {
        this.seconds = seconds;
        this.processorSeconds = processorSeconds;
        this.nanos = nanos;
    }

    /** Every subject once on each thread, each beginning at a place of its own. */
    static LoadRun of(Screener screener, List<Subject> subjects, int threads) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long processor = Machine.processorNanos();
            long start = System.nanoTime();
            List<Future<long[]>> parts = IntStream.range(0, threads)
                    .mapToObj(
                            thread -> pool.submit(() -> asked(screener, subjects, thread * subjects.size() / threads)))
                    .toList();
            long[] nanos = joined(parts);
            double seconds = (System.nanoTime() - start) / NANOS_TO_SECONDS;
            return new LoadRun(seconds, (Machine.processorNanos() - processor) / NANOS_TO_SECONDS, nanos);
        } finally {
            pool.shutdown();
        }
    }

    private static long[] asked(Screener screener, List<Subject> subjects, int first) {
        long[] nanos = new long[subjects.size()];
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            screener.screen(subjects.get((first + i) % nanos.length), Screener.Wish.DEFAULT);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private static long[] joined(List<Future<long[]>> parts) {
        List<long[]> all = new ArrayList<>();
        for (Future<long[]> part : parts) {
            try {
                all.add(part.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException("screening failed while it was measured", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("stopped while measuring", e);
            }
        }
        return all.stream().flatMapToLong(Arrays::stream).sorted().toArray();
    }

    double namesPerSecond() {
        return nanos.length / seconds;
    }

    /** Of all processors, collector and compiler included; for a machine that others use too. */
    double namesPerProcessorSecond() {
        return nanos.length / processorSeconds;
    }

    /** The time within which such a share of the answers came. */
    double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, (long) (share * nanos.length))] / NANOS_TO_MILLIS;
    }
}
