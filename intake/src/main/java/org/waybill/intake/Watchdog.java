package org.waybill.intake;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/**
 * Runs the reading of one source in a thread of its own, and waits no longer than its budget.
 *
 * <p>Readers give up by themselves when the budget is spent. A library that loops without asking cannot be stopped; its
 * thread is interrupted and left behind, and the run goes on.
 */
final class Watchdog {
    private static final long GRACE_MILLIS = 500;
    private static final long STACK_BYTES = 4L << 20;

    private Watchdog() {}

    static <T> T run(Supplier<T> reading, Budget budget) {
        FutureTask<T> task = new FutureTask<>(reading::get);
        Thread reader = new Thread(null, task, "waybill-intake", STACK_BYTES);
        reader.setDaemon(true);
        reader.start();
        try {
            return task.get(budget.left().toMillis() + GRACE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reader.interrupt();
            throw budget.spent();
        } catch (InterruptedException e) {
            reader.interrupt();
            Thread.currentThread().interrupt();
            throw budget.spent();
        } catch (ExecutionException e) {
            throw refusal(e.getCause());
        }
    }

    /** A library that fails on one source must not end the run of all others. */
    private static Refusal refusal(@Nullable Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        if (cause instanceof StackOverflowError) {
            return new Refusal(Reason.TOO_DEEP, "its parts lie deeper inside one another than can be followed");
        }
        if (cause instanceof OutOfMemoryError) {
            return new Refusal(Reason.TOO_LARGE, "reading it takes more memory than there is");
        }
        if (cause instanceof RuntimeException broken) {
            return new Refusal(
                    Reason.DAMAGED,
                    "its structure made the reader fail (" + broken.getClass().getSimpleName() + ")");
        }
        throw new IllegalStateException("the program is built wrongly", cause);
    }
}
