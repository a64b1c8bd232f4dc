package org.waybill.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waybill.model.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads many documents and writes what they claim as one report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Reads many documents, groups their claims, and writes report.html and report.json.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0: something was read", "2: nothing could be read, or the command was not understood"})
final class ReportCommand implements Callable<Integer> {
    private final Home home;
    private final Console console;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Folder for the two files; made if absent.")
    private Path out = Path.of("");

    ReportCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    @Override
    public Integer call() {
        ReportFolder folder = ReportFolder.open(out);
        Case made = reading.pipeline(home)
                .compile(reading.sources(), reading.given(), new ProgressBar(console), new Notes(console)::tell);
        if (made.readings().isEmpty()) {
            console.note(
                    made.gaps().isEmpty()
                            ? "WB-212 there is no file and no page in what was named. Name a file, or a folder that holds some."
                            : "WB-205 nothing could be read, so no report was written. Mend the sources named above.");
            return ExitCode.USAGE;
        }
        folder.write(made);
        console.line(Summary.of(made));
        console.line("Report: " + folder.html());
        return ExitCode.OK;
    }
}
