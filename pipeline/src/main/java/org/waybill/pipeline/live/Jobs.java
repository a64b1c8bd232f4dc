package org.waybill.pipeline.live;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Long work: two at once, the rest waits; the last hundred are kept with what came of them. */
public final class Jobs implements AutoCloseable {
    private static final int AT_ONCE = 2;
    private static final int KEPT = 100;
    /** Work that waits or runs; whoever asks for more is told to wait. */
    private static final int MOST_OPEN = 20;

    private final InstantSource clock;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, Jobs::daemon);
    private final Map<Long, Job> all = new LinkedHashMap<>();
    private long last;

    /** @param clock stamps what is asked for */
    public Jobs(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Has something done as soon as there is room for it.
     *
     * @param what it is, for a reader
     * @param work given where to tell how far it is; ends when that throws
     * @throws LiveTrouble where too much waits already
     */
    public Job start(String what, Function<JobProgress, JobResult> work) {
        Job job = put(what, work);
        threads.execute(job::run);
        return job;
    }

    private synchronized Job put(String what, Function<JobProgress, JobResult> work) {
        if (all.values().stream().filter(job -> !job.state().isOver()).count() >= MOST_OPEN) {
            throw LiveFault.TOO_MUCH_WORK.met(MOST_OPEN + " pieces of work wait or run already");
        }
        Job job = new Job(++last, what, clock.instant(), work);
        all.put(job.number(), job);
        forgetOldest();
        return job;
    }

    private void forgetOldest() {
        List<Job> over =
                all.values().stream().filter(job -> job.state().isOver()).toList();
        over.subList(0, Math.max(0, Math.min(over.size(), all.size() - KEPT))).forEach(job -> {
            all.remove(job.number());
            job.forget();
        });
    }

    /** The one of this number; empty where there is none, or none any more. */
    public synchronized Optional<Job> find(long number) {
        return Optional.ofNullable(all.get(number));
    }

    /** All that are kept, the newest first. */
    public synchronized List<Job> all() {
        List<Job> newest = new ArrayList<>(all.values());
        Collections.reverse(newest);
        return newest;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "waybill-job");
        thread.setDaemon(true);
        return thread;
    }

    /** Asks all for their end and takes away what they wrote. */
    @Override
    public void close() {
        all().forEach(Job::stop);
        threads.shutdownNow();
        all().forEach(Job::forget);
    }
}
