package org.waybill.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the claims of one or many documents. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Prints the claims of one or many documents.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0: something was read", "2: nothing could be read, or the command was not understood"})
final class ReadCommand implements Callable<Integer> {
    private final Home home;
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--format",
            defaultValue = "table",
            description =
                    "table, json, jsonl or csv; text prints the text that offsets count in. Default: ${DEFAULT-VALUE}.")
    private ClaimFormat format = ClaimFormat.TABLE;

    ReadCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    @Override
    public Integer call() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger met = new AtomicInteger();
        Notes notes = new Notes(console);
        ClaimWriter writer = format.writer(console);
        reading.pipeline(home).read(reading.sources(), reading.given(), new ProgressBar(console), outcome -> {
            read.addAndGet(outcome.readings().size());
            met.addAndGet(outcome.readings().size() + outcome.gaps().size());
            writer.write(outcome.readings());
            notes.tell(outcome);
        });
        writer.end();
        if (met.get() == 0) {
            console.note("WB-212 there is no file in what was named. Name a file, or a folder that holds some.");
        }
        return read.get() > 0 ? ExitCode.OK : ExitCode.USAGE;
    }
}
