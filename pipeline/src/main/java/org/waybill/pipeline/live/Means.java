package org.waybill.pipeline.live;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.function.Function;
import java.util.function.Supplier;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.verification.VerificationReport;
import org.waybill.corroboration.Tables;

/**
 * What a live case is made of.
 *
 * @param ground opens where the case lies; a new one each time
 * @param desks the folder for the files that the case is laid out in; what lies there may be thrown away
 * @param program names whatever lays it out; another name, and it is laid out anew
 * @param tables by which claims are grouped
 * @param lists the sanctions lists at hand
 * @param check checks the case whole
 * @param clock stamps decisions
 * @param progress hears how far an index comes that is behind
 * @param atOnce where the pages' file has more bytes, a decision does not wait until they are made anew
 */
public record Means(
        Supplier<Ground> ground,
        Path desks,
        String program,
        Tables tables,
        ListSource lists,
        Function<CatchingUp, VerificationReport> check,
        InstantSource clock,
        CatchingUp progress,
        long atOnce) {
    /** So much is made anew while a reader waits for the page after a decision: within some two seconds. */
    private static final long AT_ONCE = 16L << 20;

    /** The same with the usual bound for what a decision waits for. */
    public Means(
            Supplier<Ground> ground,
            Path desks,
            String program,
            Tables tables,
            ListSource lists,
            Function<CatchingUp, VerificationReport> check,
            InstantSource clock,
            CatchingUp progress) {
        this(ground, desks, program, tables, lists, check, clock, progress, AT_ONCE);
    }
}
