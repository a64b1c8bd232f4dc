package org.waybill.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waybill.casefile.CaseWriter;
import org.waybill.model.Correction;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Files what was wrong in what the case said, and is now right. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        description = {
            "Files a correction: what a report of this case said, what is right, and why.",
            "To correct a single claim that was misread, use \"waybill review CASE correct\"."
        })
final class CorrectCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CASE", description = "The folder of a case.")
    private Path folder = Path.of("");

    @Option(names = "--was", required = true, paramLabel = "TEXT", description = "What was said.")
    private String was = "";

    @Option(names = "--is", required = true, paramLabel = "TEXT", description = "What is right.")
    private String is = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "How it was found out.")
    private String reason = "";

    @Mixin
    private Touching touching = new Touching();

    @Mixin
    private Author author = new Author();

    CorrectCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Blank.refuse("--was", was);
        Blank.refuse("--is", is);
        Blank.refuse("--reason", reason);
        try (CaseWriter writer = new Cases(console).write(folder, author.name())) {
            Correction correction =
                    new Correction(was.strip(), is.strip(), reason.strip(), touching.claims(writer.asWritten()));
            console.line("Correction filed as entry " + writer.deciding().correct(correction) + ".");
            return ExitCode.OK;
        }
    }
}
