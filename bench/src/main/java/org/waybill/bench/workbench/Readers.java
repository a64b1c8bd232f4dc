package org.waybill.bench.workbench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Readers who ask at once over connections that stay open, each for one page after the other.
 *
 * @param root where the server is; on this machine
 * @param many how many readers
 */
record Readers(URI root, int many) {

    /**
     * What they met.
     *
     * @param view its name
     * @param millis how long each answer took, ascending
     * @param failed how many answers were no page
     * @param bytes of the first page, compressed
     */
    record Met(String view, List<Double> millis, int failed, int bytes) {
        double at(double share) {
            return millis.get((int) Math.min(millis.size() - 1.0, share * millis.size()));
        }
    }

    /** Asks for pages of a view so often in all, in turn. */
    Met ask(String view, List<String> addresses, int times) {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        AtomicInteger next = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(many);
        try {
            List<Callable<List<Double>>> readers = new ArrayList<>();
            for (int reader = 0; reader < many; reader++) {
                readers.add(() -> read(client, addresses, next, times, failed));
            }
            List<Double> all = new ArrayList<>();
            for (Future<List<Double>> one : threads.invokeAll(readers)) {
                all.addAll(one.get());
            }
            all.sort(Comparator.naturalOrder());
            return new Met(
                    view, all, failed.get(), get(client, addresses.get(0)).body().length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(view, e);
        } catch (ExecutionException | IOException e) {
            throw new IllegalStateException(view, e);
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Double> read(
            HttpClient client, List<String> addresses, AtomicInteger next, int times, AtomicInteger failed)
            throws IOException, InterruptedException {
        List<Double> millis = new ArrayList<>();
        for (int at = next.getAndIncrement(); at < times; at = next.getAndIncrement()) {
            long begun = System.nanoTime();
            if (get(client, addresses.get(at % addresses.size())).statusCode() != 200) {
                failed.incrementAndGet();
            }
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        return millis;
    }

    private HttpResponse<byte[]> get(HttpClient client, String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(root.resolve(address))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
