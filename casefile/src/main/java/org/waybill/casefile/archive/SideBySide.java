package org.waybill.casefile.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Writes many files at once: a disk makes sixteen of them lasting in the time of four. */
final class SideBySide {
    /** Below this the threads cost more than they save. */
    private static final int MANY = 8;

    private static final int THREADS = 16;

    private SideBySide() {}

    interface Writing<T> {
        void of(T one) throws IOException;
    }

    static <T> void run(List<T> all, Writing<T> writing) throws IOException {
        if (all.size() < MANY) {
            for (T one : all) {
                writing.of(one);
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS, SideBySide::daemon);
        try {
            List<Future<?>> running = new ArrayList<>();
            all.forEach(one -> running.add(pool.submit(() -> unchecked(one, writing))));
            for (Future<?> future : running) {
                await(future);
            }
        } finally {
            end(pool);
        }
    }

    /** Whoever is told that writing failed may write the same files again, and must not meet one who still does. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        boolean stopped = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = pool.awaitTermination(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                stopped = true;
            }
        }
        if (stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> void unchecked(T one, Writing<T> writing) {
        try {
            writing.of(one);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void await(Future<?> future) throws IOException {
        try {
            future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the run was stopped", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw new IllegalStateException("writing failed", e.getCause());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "waybill-archive");
        thread.setDaemon(true);
        return thread;
    }
}
