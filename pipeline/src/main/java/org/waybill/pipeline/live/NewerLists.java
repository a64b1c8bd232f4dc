package org.waybill.pipeline.live;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.waybill.screening.list.trouble.ListTrouble;

/** Notices that other lists lie at hand than those in use; looks at most every ten seconds. */
final class NewerLists {
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Means means;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Instant last;
    private volatile String known;

    /** To be made before the lists are read: what changes meanwhile is noticed then. */
    NewerLists(Means means) {
        this.means = means;
        this.last = means.clock().instant();
        this.known = stamp("");
    }

    /** Whether they changed since they were taken up; says so of each change once. */
    boolean cameSince() {
        if (means.clock().instant().isBefore(last.plus(PAUSE)) || !looking.tryLock()) {
            return false;
        }
        try {
            return cameNow();
        } finally {
            looking.unlock();
        }
    }

    private boolean cameNow() {
        last = means.clock().instant();
        String now = stamp(known);
        boolean came = !now.equals(known);
        known = now;
        return came;
    }

    /** What was noticed could not be taken up, and is to be noticed again. */
    void forget() {
        known = "";
    }

    /** What cannot be looked at did not change. */
    private String stamp(String otherwise) {
        try {
            return means.lists().stamp();
        } catch (ListTrouble | UncheckedIOException e) {
            return otherwise;
        }
    }
}
