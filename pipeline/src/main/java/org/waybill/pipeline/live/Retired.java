package org.waybill.pipeline.live;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;

/** Desks that newer ones took the place of, kept until whoever still looks at them is done. For one thread at a time. */
final class Retired {
    /** Longer than any page takes; work that takes longer looks at the case itself. */
    private static final Duration GRACE = Duration.ofSeconds(60);

    private final InstantSource clock;
    private final Deque<Leaving> all = new ArrayDeque<>();

    private record Leaving(LaidOut desk, Instant since) {}

    Retired(InstantSource clock) {
        this.clock = clock;
    }

    /** @param asked the file of the desk that took its place */
    void add(LaidOut desk, Path asked) {
        all.add(new Leaving(desk, clock.instant()));
        sweep(asked);
    }

    /** Puts away what nobody can look at any more. */
    private void sweep(Path asked) {
        Instant before = clock.instant().minus(GRACE);
        while (!all.isEmpty() && all.element().since().isBefore(before)) {
            all.remove().desk().putAway(asked);
        }
    }

    void close(Path asked) {
        all.forEach(one -> one.desk().putAway(asked));
        all.clear();
    }
}
