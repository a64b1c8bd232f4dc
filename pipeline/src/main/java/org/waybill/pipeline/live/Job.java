package org.waybill.pipeline.live;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.trouble.CaseTrouble;

/** Long work with its progress. Any thread may look at it or stop it. */
public final class Job {
    /**
     * How far it is.
     *
     * @param done how much, from 0
     * @param all how much there is; 0 where nobody knows
     * @param what is done just now; may be empty
     */
    public record Progress(long done, long all, String what) {
        /** In hundredths, from 0 to 100; 0 where nobody knows. */
        public int percent() {
            return all <= 0 ? 0 : (int) Math.min(100, 100 * done / all);
        }
    }

    private final long number;
    private final String what;
    private final Instant asked;
    private final Function<JobProgress, JobResult> work;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile JobState state = JobState.WAITING;
    private volatile Progress progress = new Progress(0, 0, "");
    private volatile boolean stopping;
    private volatile @Nullable JobResult result;
    private volatile @Nullable String trouble;

    Job(long number, String what, Instant asked, Function<JobProgress, JobResult> work) {
        this.number = number;
        this.what = what;
        this.asked = asked;
        this.work = work;
    }

    /** Names it in addresses; from 1, in the order in which work was asked for. */
    public long number() {
        return number;
    }

    /** What it is, for a reader: {@code Checking the case}. */
    public String what() {
        return what;
    }

    /** When it was asked for. */
    public Instant asked() {
        return asked;
    }

    public JobState state() {
        return state;
    }

    public Progress progress() {
        return progress;
    }

    /** What came of it; empty before its end, and where it was stopped or failed. */
    public Optional<JobResult> result() {
        return Optional.ofNullable(result);
    }

    /** What was wrong, in a line with a code and an action; empty unless it failed. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** Whether somebody asked for its end and it has not come to that yet. */
    public boolean isStopping() {
        return stopping && !state.isOver();
    }

    /** Asks for its end, which comes when it next tells how far it is, or when its turn comes. */
    public void stop() {
        stopping = true;
    }

    /** Waits for its end; tells whether it came. */
    public boolean await(long seconds) {
        try {
            return over.await(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    void run() {
        try {
            end(worked());
        } finally {
            over.countDown();
        }
    }

    private JobState worked() {
        try {
            state = JobState.RUNNING;
            tell(0, 0, "");
            result = work.apply(this::tell);
            return JobState.DONE;
        } catch (JobStopped e) {
            return JobState.STOPPED;
        } catch (CaseTrouble | LiveTrouble e) {
            trouble = e.getMessage();
            return JobState.FAILED;
        } catch (RuntimeException | Error e) {
            // Where it broke, without a word of any document.
            trouble = LiveFault.BROKE_OFF.met("the work broke off: " + where(e)).getMessage();
            return JobState.FAILED;
        }
    }

    private void end(JobState how) {
        state = how;
    }

    private static String where(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private void tell(long done, long all, String now) {
        if (stopping) {
            throw new JobStopped();
        }
        progress = new Progress(done, all, now);
    }

    /** Takes away what it wrote. */
    void forget() {
        if (result instanceof JobResult.Written written) {
            try {
                Files.deleteIfExists(written.file());
            } catch (IOException e) {
                // It lies in a folder of passing things, which the system clears.
                return;
            }
        }
    }
}
