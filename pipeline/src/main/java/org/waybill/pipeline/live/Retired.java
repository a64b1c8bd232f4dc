package org.waybill.pipeline.live;

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

    void add(LaidOut desk) {
        all.add(new Leaving(desk, clock.instant()));
        sweep();
    }

    /** Puts away what nobody can look at any more. */
    void sweep() {
        Instant before = clock.instant().minus(GRACE);
        while (!all.isEmpty() && all.element().since().isBefore(before)) {
            all.remove().desk().putAway();
        }
    }

    void close() {
        all.forEach(one -> one.desk().putAway());
        all.clear();
    }
}
