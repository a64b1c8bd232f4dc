package org.waybill.intake.reading;

import java.time.Duration;
import org.waybill.model.Reason;

/**
 * The time one source may take. Readers ask it between pages, elements and lines.
 *
 * <p>The clock is monotonic and tells only whether to go on; no reading of it reaches any output.
 */
public final class Budget {
    private final Duration allowed;
    private final long end;

    private Budget(Duration allowed) {
        this.allowed = allowed;
        this.end = System.nanoTime() + allowed.toNanos();
    }

    public static Budget of(Duration allowed) {
        return new Budget(allowed);
    }

    /** Refuses to go on once the time is spent, or once nobody waits for the result. */
    public void check() {
        if (Thread.currentThread().isInterrupted() || System.nanoTime() - end > 0) {
            throw spent();
        }
    }

    public Duration left() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    public Refusal spent() {
        return new Refusal(Reason.TOO_SLOW, "reading it took longer than " + allowed.toMillis() / 1000.0 + " s");
    }
}
