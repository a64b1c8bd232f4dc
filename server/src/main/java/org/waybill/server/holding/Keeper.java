package org.waybill.server.holding;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Keeps holdings up to date. Newer lists are read beside those in use, then take their place at once. */
public final class Keeper implements AutoCloseable {
    private final Supply supply;
    private final Consumer<String> log;
    private final ScheduledExecutorService watch;
    private String stamp;
    private volatile Holdings now;

    /** Reads the lists, and looks for newer ones as often as said. */
    public Keeper(Supply supply, Duration every, Consumer<String> log) {
        this.supply = supply;
        this.log = log;
        this.stamp = supply.stamp();
        this.now = supply.load();
        this.watch = Executors.newSingleThreadScheduledExecutor(Keeper::thread);
        var unused = watch.scheduleWithFixedDelay(
                this::renewOrTell, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What to screen against; a request takes it once and keeps it to its end. */
    public Holdings now() {
        return now;
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** A broken list must neither end the watch nor take away the good ones. */
    private void renewOrTell() {
        try {
            renew();
        } catch (RuntimeException | OutOfMemoryError e) {
            // Both editions may not fit side by side; an error let through here would end the watch without a word.
            log.accept("lists could not be read anew, the former stay: " + e.getMessage());
        }
    }

    private synchronized void renew() {
        String newer = supply.stamp();
        if (!newer.equals(stamp)) {
            Holdings read = supply.load();
            // A stamp is taken before its lists are read: what changes meanwhile is seen next time.
            stamp = newer;
            now = read;
            log.accept("lists read anew: " + read.editions().size());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "lists");
        thread.setDaemon(true);
        return thread;
    }
}
