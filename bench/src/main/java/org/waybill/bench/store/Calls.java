package org.waybill.bench.store;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** The same question asked many times, each time about something else. */
final class Calls {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int WARM_UP_PART = 10;

    private final long[] clock;
    private final long[] processor;

    private Calls(int many) {
        this.clock = new long[many];
        this.processor = new long[many];
    }

    /** Asks a tenth of it to warm up, then all of it. */
    static <T> Calls of(List<T> questions, Consumer<T> ask) {
        questions.subList(0, questions.size() / WARM_UP_PART).forEach(ask);
        Calls calls = new Calls(questions.size());
        for (int at = 0; at < questions.size(); at++) {
            calls.ask(at, questions.get(at), ask);
        }
        Arrays.sort(calls.clock);
        Arrays.sort(calls.processor);
        return calls;
    }

    private <T> void ask(int at, T question, Consumer<T> ask) {
        long worked = THREADS.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        ask.accept(question);
        clock[at] = Math.max(1, System.nanoTime() - start);
        processor[at] = Math.max(1, THREADS.getCurrentThreadCpuTime() - worked);
    }

    /** The middle and the slow end, by the clock and by the processor. */
    List<Figure> figures(String what) {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure(what + ", p50", "ms", Effort.millis(part(clock, 50))));
        figures.add(new Figure(what + ", p99", "ms", Effort.millis(part(clock, 99))));
        figures.add(new Figure(what + ", p99 by the processor", "ms", Effort.millis(part(processor, 99))));
        return figures;
    }

    /** The least of the sorted times that so many in a hundred do not exceed. */
    private static long part(long[] sorted, int percent) {
        return sorted[(sorted.length * percent + 99) / 100 - 1];
    }
}
