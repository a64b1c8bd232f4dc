package org.waybill.server.workbench.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often an address brought a token that nobody was given. */
final class WrongTokens {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST = 10;
    private static final int MOST_ADDRESSES = 10_000;
    private static final int TOO_MANY_REQUESTS = 429;

    private final InstantSource clock;
    private final Map<String, Count> counts = new LinkedHashMap<>();

    private record Count(Instant since, int number) {}

    WrongTokens(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Counts one.
     *
     * @throws Barred from the eleventh within a minute on
     */
    synchronized void met(String address) {
        Instant now = clock.instant();
        Count before = counts.get(address);
        Count count = before == null || !now.isBefore(before.since().plus(WINDOW))
                ? new Count(now, 1)
                : new Count(before.since(), before.number() + 1);
        counts.put(address, count);
        if (counts.size() > MOST_ADDRESSES) {
            counts.remove(counts.keySet().iterator().next());
        }
        if (count.number() > MOST) {
            throw Bar.WRONG_TOKEN
                    .met("Too many wrong tokens came from this address within a minute.")
                    .as(TOO_MANY_REQUESTS);
        }
    }
}
