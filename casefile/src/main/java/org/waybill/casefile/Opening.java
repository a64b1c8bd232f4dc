package org.waybill.casefile;

import java.time.Duration;
import java.util.Optional;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.index.Index;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.trouble.Trouble;

/**
 * Finds tables for somebody who wants to read: those that are there, brought up to the log where they are not and nobody
 * else is about it, or a reader's own.
 */
final class Opening {
    /** As long as a database waits for another; most cases are brought up within it. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration PAUSE = Duration.ofMillis(50);

    private final Ground ground;
    private final Matters matters;
    private final CatchingUp progress;
    private final long rests;
    private long wanted;

    /** @param patience how long to wait for somebody else who makes the tables; from 0 */
    Opening(Ground ground, Matters matters, CatchingUp progress, Duration patience) {
        this.ground = ground;
        this.matters = matters;
        this.progress = progress;
        this.rests = patience.dividedBy(PAUSE);
    }

    /** Tables with all that was acknowledged when they were asked for; a reader is never told to come back. */
    Index tables() {
        wanted = ground.log().size();
        try {
            Optional<Index> found = attempt();
            for (long rested = 0; found.isEmpty() && rested < rests && rest(); rested++) {
                found = attempt();
            }
            return found.isPresent() ? found.get() : Upkeep.passing(ground, matters, progress);
        } catch (CaseTrouble e) {
            if (e.kind() != Trouble.NOT_WRITABLE && e.kind() != Trouble.NO_ROOM) {
                throw e;
            }
            return Upkeep.passing(ground, matters, progress);
        }
    }

    /** Empty while somebody else makes the tables, or brings them up to the log. */
    private Optional<Index> attempt() {
        Optional<Index> there = reached();
        if (there.isPresent()) {
            return there;
        }
        try {
            CaseWriter.mend(ground, matters, progress);
            return Optional.of(ground.indexForReading(matters));
        } catch (CaseTrouble e) {
            if (e.kind() != Trouble.IN_USE) {
                throw e;
            }
        }
        return reached();
    }

    /** The tables, if this version can use them and they have come as far as the log had when they were asked for. */
    private Optional<Index> reached() {
        if (!ground.hasIndex(matters)) {
            return Optional.empty();
        }
        Index index = ground.indexForReading(matters);
        try {
            if (index.applied() >= wanted) {
                return Optional.of(index);
            }
        } catch (RuntimeException | Error e) {
            index.close();
            throw e;
        }
        index.close();
        return Optional.empty();
    }

    /** Whether it may go on; somebody who wants this program to end does not want it to wait. */
    private static boolean rest() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
