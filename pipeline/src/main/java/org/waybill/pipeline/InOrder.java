package org.waybill.pipeline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does work on several threads and hands the results over in the order of the input. */
final class InOrder {
    /** Results that may wait for an earlier one, for each thread; bounds memory, not speed. */
    private static final int AHEAD = 4;

    private InOrder() {}

    /** Takes a result with its place in the input, counted from 0. */
    interface Sink<R> {
        void accept(int place, R result);
    }

    static <T, R> void run(int threads, List<T> input, Function<T, R> work, Sink<R> sink) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
        try {
            Deque<Future<R>> waiting = new ArrayDeque<>();
            int handed = 0;
            for (T one : input) {
                waiting.add(pool.submit(() -> work.apply(one)));
                if (waiting.size() >= threads * AHEAD) {
                    sink.accept(handed++, result(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                sink.accept(handed++, result(waiting.remove()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** A stopped program must not wait for a document that takes long. */
    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "waybill-reader");
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the run was stopped", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("reading failed", e.getCause());
        }
    }
}
