package org.waybill.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.waybill.bench.subject.Reader;
import org.waybill.model.Document;

/**
 * How fast documents are read once everything is loaded and compiled.
 *
 * @param threads how many read at once, each the whole corpus over and over
 * @param documents read by all threads together
 * @param tokens in those documents
 * @param claims read out of them, so that the work cannot be left out
 * @param seconds from the start of the first thread to the end of the last
 */
public record WarmRun(int threads, long documents, long tokens, long claims, double seconds) {

    private record Part(long documents, long tokens, long claims) {
        Part plus(Part other) {
            return new Part(documents + other.documents, tokens + other.tokens, claims + other.claims);
        }
    }

    public double documentsPerSecond() {
        return documents / seconds;
    }

    public double tokensPerSecond() {
        return tokens / seconds;
    }

    /** Warms up for as long as it measures, then measures. */
    public static WarmRun of(Reader reader, List<Document> corpus, int threads, double seconds) {
        measure(reader, corpus, threads, seconds);
        return measure(reader, corpus, threads, seconds);
    }

    private static WarmRun measure(Reader reader, List<Document> corpus, int threads, double seconds) {
        long start = System.nanoTime();
        long end = start + (long) (seconds * TimeUnit.SECONDS.toNanos(1));
        Part sum = together(threads, () -> readUntil(end, reader, corpus));
        double took = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
        return new WarmRun(threads, sum.documents, sum.tokens, sum.claims, took);
    }

    /** Whole rounds only, so that long and short documents weigh the same in every run. */
    private static Part readUntil(long end, Reader reader, List<Document> corpus) {
        Part sum = new Part(0, 0, 0);
        int tokens = corpus.stream().mapToInt(one -> Tokens.count(one.text())).sum();
        do {
            long claims = 0;
            for (Document document : corpus) {
                claims += reader.claims(document).size();
            }
            sum = sum.plus(new Part(corpus.size(), tokens, claims));
        } while (System.nanoTime() < end);
        return sum;
    }

    private static Part together(int threads, Callable<Part> work) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Part>> parts = new ArrayList<>();
            IntStream.range(0, threads).forEach(i -> parts.add(pool.submit(work)));
            Part sum = new Part(0, 0, 0);
            for (Future<Part> part : parts) {
                sum = sum.plus(part.get());
            }
            return sum;
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reader failed while it was measured", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while measuring", e);
        } finally {
            pool.shutdown();
        }
    }
}
