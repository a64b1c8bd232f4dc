package org.waybill.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.parcel.Parcel;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Unpacks a case that came as one file. */
@Command(
        name = "unpack",
        mixinStandardHelpOptions = true,
        description = "Unpacks a case that \"waybill export CASE --zip\" packed, and checks it on the way.")
final class CaseUnpackCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "ZIP", description = "The file.")
    private Path file = Path.of("");

    @Parameters(index = "1", paramLabel = "DIR", description = "A folder that does not exist yet, or an empty one.")
    private Path folder = Path.of("");

    CaseUnpackCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Parcel.unpack(file, folder);
        try (Casefile opened = new Cases(console).read(folder)) {
            console.line("Case " + opened.id() + " in " + folder + ", " + opened.size() + " entries, root "
                    + opened.checkpoint().root().base64() + ".");
        }
        return ExitCode.OK;
    }
}
