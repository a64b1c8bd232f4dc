package org.waybill.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** What can be done with a case as a whole. */
@Command(
        name = "case",
        mixinStandardHelpOptions = true,
        description = "Makes cases, reads them anew, screens them, moves them, and keeps keys.",
        footer = {
            "",
            "The other commands on a case are called with or without the word case:",
            "add, status, report, review, reply, correct, export, checkpoint, verify."
        })
final class CaseCommand implements Runnable {
    private final Console console;

    @Spec
    private @Nullable CommandSpec spec;

    CaseCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        Objects.requireNonNull(spec).commandLine().usage(console.out());
    }
}
