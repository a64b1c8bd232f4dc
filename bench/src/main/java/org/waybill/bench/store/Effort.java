package org.waybill.bench.store;

import java.util.concurrent.TimeUnit;
import org.waybill.bench.speed.Machine;

/**
 * What some work took.
 *
 * @param clockNanos by the clock, which on a busy machine tells of the others too; at least 1
 * @param processorNanos of all threads, collector and compiler included; at least 1
 */
public record Effort(long clockNanos, long processorNanos) {
    static final Effort NONE = new Effort(0, 0);

    /** Runs some work once. */
    public static Effort of(Runnable work) {
        long processor = Machine.processorNanos();
        long start = System.nanoTime();
        work.run();
        long took = System.nanoTime() - start;
        return new Effort(Math.max(1, took), Math.max(1, Machine.processorNanos() - processor));
    }

    Effort plus(Effort other) {
        return new Effort(clockNanos + other.clockNanos, processorNanos + other.processorNanos);
    }

    public double clockSeconds() {
        return seconds(clockNanos);
    }

    public double processorSeconds() {
        return seconds(processorNanos);
    }

    public double clockMillis() {
        return millis(clockNanos);
    }

    static double millis(long nanos) {
        return nanos / (double) TimeUnit.MILLISECONDS.toNanos(1);
    }

    private static double seconds(long nanos) {
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }
}
