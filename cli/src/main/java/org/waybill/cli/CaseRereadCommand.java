package org.waybill.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waybill.casefile.CaseWriter;
import org.waybill.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads the documents of a case anew by this version's rules. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = {
            "Reads every document of a case anew that another version read last, from the bytes the case keeps.",
            "The older claims stay; reviews stand for claims that say the same."
        })
final class CaseRereadCommand implements Callable<Integer> {
    private final Home home;
    private final Console console;

    @Parameters(paramLabel = "CASE", description = "The folder of a case.")
    private Path folder = Path.of("");

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private Author author = new Author();

    CaseRereadCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (CaseWriter writer = new Cases(console).write(folder, author.name())) {
            Pipeline pipeline = reading.pipeline(home);
            int read = pipeline.reread(writer, new ProgressBar(console));
            console.line(Summary.counted(read, "document") + " read anew by "
                    + pipeline.extractor().name() + " " + pipeline.extractor().version() + ".");
            Lapses.of(writer.asWritten()).tell(console);
            return ExitCode.OK;
        }
    }
}
