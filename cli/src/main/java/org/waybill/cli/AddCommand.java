package org.waybill.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.waybill.casefile.Added;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.note.Checkpoint;
import org.waybill.intake.Source;
import org.waybill.model.Reason;
import org.waybill.pipeline.Additions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads documents into a case. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description = {
            "Reads documents into a case: their bytes, how they came, and the claims in them.",
            "What the case holds already changes nothing, so a run that was stopped is simply given again."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0: something was read", "2: nothing could be read, or the command was not understood"})
final class AddCommand implements Callable<Integer> {
    private final Home home;
    private final Console console;

    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of a case.")
    private Path folder = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "A file, a folder, a web archive (WARC, WACZ), an http(s) address, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private SaidOptions said = new SaidOptions();

    @Mixin
    private Author author = new Author();

    AddCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Source> sources = ReadingOptions.sources(paths);
        sources.forEach(AddCommand::refuseAbsent);
        try (CaseWriter writer = new Cases(console).write(folder, author.name())) {
            Additions additions = reading.pipeline(home)
                    .add(sources, said.given(), writer, new ProgressBar(console), new Notes(console)::tell);
            Checkpoint checkpoint = writer.checkpoint();
            console.line(summary(additions));
            console.line("The log has " + checkpoint.size() + " entries, root "
                    + checkpoint.root().base64() + ".");
            return status(additions);
        }
    }

    /** A slip of the keyboard is no gap of the case, where it would stand for good. */
    private static void refuseAbsent(Source source) {
        if (source instanceof Source.File file && Files.notExists(file.path())) {
            throw new UserError(
                    Reason.NOT_FOUND.code(),
                    file.shown() + ": there is no such file, so nothing was added",
                    Reason.NOT_FOUND.action());
        }
    }

    private static String summary(Additions additions) {
        List<String> parts = new ArrayList<>();
        parts.add(Summary.counted(additions.of(Added.NEW), "document") + " added");
        part(parts, additions.of(Added.READ_AGAIN), "read again by this version");
        part(parts, additions.of(Added.FOUND_AGAIN), "found at another address");
        part(parts, additions.of(Added.KNOWN), "known already");
        parts.add(additions.gaps() + " not read");
        return String.join(", ", parts) + ".";
    }

    private static void part(List<String> parts, int number, String what) {
        if (number > 0) {
            parts.add(number + " " + what);
        }
    }

    private int status(Additions additions) {
        if (additions.met() == 0 && additions.gaps() == 0) {
            console.note("WB-212 there is no file in what was named. Name a file, or a folder that holds some.");
        }
        return additions.met() > 0 ? ExitCode.OK : ExitCode.USAGE;
    }
}
