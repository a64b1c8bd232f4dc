package org.waybill.server.workbench.packed;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * The pages that were asked for last, packed.
 *
 * <p>Who asks for one that somebody else is drawing waits for it instead of drawing it too.
 */
public final class KeptPages {
    private static final long MOST_BYTES = 64L << 20;
    /** What a page takes beside its bytes, and at least so much for its address. */
    private static final int AROUND = 1_024;

    private final Marks marks;
    private final AsyncCache<String, PackedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String key, PackedPage page) -> AROUND + key.length() + page.bytes())
            .executor(Runnable::run)
            .buildAsync();

    /** @param secret nobody knows it, so that no text has it by chance or design; letters, digits, - and _ */
    public KeptPages(String secret) {
        this.marks = new Marks(secret);
    }

    /**
     * The page of one reader, as gzip.
     *
     * @param key tells all that the page depends on but what goes into gaps
     * @param drawing the page, with the marks that it is given where gaps are to be
     * @param own what goes into the gaps
     */
    public byte[] page(String key, Function<Map<Gap, String>, String> drawing, Map<Gap, String> own) {
        Map<Gap, Integer> lengths = new EnumMap<>(Gap.class);
        own.forEach((gap, text) -> lengths.put(gap, text.getBytes(StandardCharsets.UTF_8).length));
        String name = key + "\n" + lengths;
        CompletableFuture<PackedPage> mine = new CompletableFuture<>();
        CompletableFuture<PackedPage> first = pages.asMap().putIfAbsent(name, mine);
        if (first != null && drawn(first)) {
            return first.join().of(own);
        }
        try {
            PackedPage page = PackedPage.of(drawing.apply(marks.all()), marks, lengths);
            mine.complete(page);
            return page.of(own);
        } finally {
            // Whoever waits for a page that could not be drawn draws it too, and is told why not.
            mine.cancel(false);
        }
    }

    private static boolean drawn(CompletableFuture<PackedPage> page) {
        try {
            return page.join() != null;
        } catch (CancellationException e) {
            return false;
        }
    }
}
