package org.waybill.pipeline.live;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.trouble.CaseTrouble;

/** Notices that another process added to the log; looks at most once a second. */
final class Lookout implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Means means;
    private final Ground ground;
    private final ReentrantLock looking = new ReentrantLock();
    private volatile Instant last;
    private volatile long size;

    Lookout(Means means) {
        this.means = means;
        this.ground = means.ground().get();
        this.last = means.clock().instant();
        this.size = ground.log().size();
    }

    /** How many entries the log has, as far as anybody looked. */
    long size() {
        if (!means.clock().instant().isBefore(last.plus(PAUSE)) && looking.tryLock()) {
            try {
                look();
            } finally {
                looking.unlock();
            }
        }
        return size;
    }

    /** Looks now. */
    long sizeNow() {
        looking.lock();
        try {
            look();
            return size;
        } finally {
            looking.unlock();
        }
    }

    private void look() {
        last = means.clock().instant();
        try {
            size = ground.log().size();
        } catch (CaseTrouble e) {
            // Pages show what was laid out; whoever decides or checks is told.
            return;
        }
    }

    long sizeAndClose() {
        try (this) {
            return size;
        }
    }

    @Override
    public void close() {
        ground.close();
    }
}
