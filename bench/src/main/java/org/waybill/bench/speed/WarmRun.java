package org.waybill.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
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
 * @param processorSeconds of all processors, collector and compiler included; for a machine that others use too
 */
public record WarmRun(int threads, long documents, long tokens, long claims, double seconds, double processorSeconds) {

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

    public double tokensPerProcessorSecond() {
        return tokens / processorSeconds;
    }

    /**
     * Warms up for as long as it measures, then measures.
     *
     * @param seconds of processor for each thread, so that other programs on the machine do not cut the warm-up short
     */
    public static WarmRun of(Reader reader, List<Document> corpus, int threads, double seconds) {
        return counting(document -> reader.claims(document).size(), corpus, threads, seconds);
    }

    /** The same for anything that reads a document and tells how many findings it made. */
    public static WarmRun counting(
            ToLongFunction<Document> reader, List<Document> corpus, int threads, double seconds) {
        measure(reader, corpus, threads, seconds);
        return measure(reader, corpus, threads, seconds);
    }

    private static WarmRun measure(
            ToLongFunction<Document> reader, List<Document> corpus, int threads, double seconds) {
        long processor = Machine.processorNanos();
        long start = System.nanoTime();
        long end = processor + (long) (threads * seconds * TimeUnit.SECONDS.toNanos(1));
        Part sum = together(threads, () -> readUntil(end, reader, corpus));
        double took = seconds(System.nanoTime() - start);
        double worked = seconds(Machine.processorNanos() - processor);
        return new WarmRun(threads, sum.documents, sum.tokens, sum.claims, took, worked);
    }

    private static double seconds(long nanos) {
        return nanos / (double) TimeUnit.SECONDS.toNanos(1);
    }

    /** Whole rounds only, so that long and short documents weigh the same in every run. */
    private static Part readUntil(long end, ToLongFunction<Document> reader, List<Document> corpus) {
        Part sum = new Part(0, 0, 0);
        int tokens = corpus.stream().mapToInt(one -> Tokens.count(one.text())).sum();
        do {
            long claims = 0;
            for (Document document : corpus) {
                claims += reader.applyAsLong(document);
            }
            sum = sum.plus(new Part(corpus.size(), tokens, claims));
        } while (Machine.processorNanos() < end);
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
