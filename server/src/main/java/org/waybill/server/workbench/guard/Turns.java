package org.waybill.server.workbench.guard;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Lets a few answers be worked out at a time, in the order in which they were asked for.
 *
 * <p>Were all of them worked on at once, each would get a small part of the processor, and a page that takes ten times as
 * long to draw would come ten times as late; in turn, all wait for about as long. What waits for a client, sending or
 * reading slowly, must not be done in a turn.
 */
public final class Turns {
    /** While one waits for the disk another one works. */
    private static final int FOR_EACH_CORE = 2;

    private final Semaphore free;

    /** @param cores of the machine */
    public Turns(int cores) {
        this.free = new Semaphore(FOR_EACH_CORE * cores, true);
    }

    /** What comes of the work, once it is its turn. */
    public <T> T in(Supplier<T> work) {
        free.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            free.release();
        }
    }
}
