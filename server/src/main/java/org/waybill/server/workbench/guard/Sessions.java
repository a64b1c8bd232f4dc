package org.waybill.server.workbench.guard;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Sha256;

/** Who signed in, in memory; the first ones are forgotten where there are too many. */
final class Sessions {
    private static final Duration LIFE = Duration.ofHours(12);
    private static final int MOST = 10_000;

    private final InstantSource clock;
    private final Map<String, Session> open = new LinkedHashMap<>();

    /** @param token digest of what it was opened with */
    private record Session(Sha256 token, Instant end) {}

    Sessions(InstantSource clock) {
        this.clock = clock;
    }

    /** Opens a session. Gives its id, which only its browser learns. */
    synchronized String begin(Sha256 token) {
        if (open.size() >= MOST) {
            open.remove(open.keySet().iterator().next());
        }
        String id = Secret.word();
        open.put(id, new Session(token, clock.instant().plus(LIFE)));
        return id;
    }

    /** The digest of the token that a session was opened with. */
    synchronized Optional<Sha256> of(String id) {
        Session session = open.get(id);
        if (session != null && !clock.instant().isBefore(session.end())) {
            open.remove(id);
            return Optional.empty();
        }
        return Optional.ofNullable(session).map(Session::token);
    }

    synchronized void end(String id) {
        open.remove(id);
    }
}
