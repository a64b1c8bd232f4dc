package org.waybill.cli;

import org.waybill.assessment.pack.trouble.PackTrouble;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.corroboration.table.TableTrouble;
import org.waybill.pipeline.live.BadCorrecting;
import org.waybill.pipeline.live.LiveTrouble;
import org.waybill.screening.list.trouble.ListTrouble;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Tells the user's mistakes, one sentence and status 2, from ours, which keep their trace and get status 70. */
final class Failures implements IExecutionExceptionHandler {
    /** sysexits.h: an internal software error. */
    private static final int INTERNAL = 70;

    private final Console console;

    Failures(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        if (failure instanceof UserError
                || failure instanceof CaseTrouble
                || failure instanceof LiveTrouble
                || failure instanceof BadCorrecting
                || failure instanceof TableTrouble
                || failure instanceof ListTrouble
                || failure instanceof PackTrouble) {
            console.note(String.valueOf(failure.getMessage()));
            return CommandLine.ExitCode.USAGE;
        }
        console.note("WB-900 waybill failed; this is its fault, not yours. Please report the lines below.");
        failure.printStackTrace(console.err());
        return INTERNAL;
    }
}
