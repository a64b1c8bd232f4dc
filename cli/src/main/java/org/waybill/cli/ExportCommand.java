package org.waybill.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.parcel.Parcel;
import org.waybill.casefile.proof.ClaimProof;
import org.waybill.model.Case;
import org.waybill.model.Docket;
import org.waybill.model.Reading;
import org.waybill.pipeline.Pipeline;
import org.waybill.report.ClaimLines;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes out of a case what others work with. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Takes out of a case its claims, the proof of one claim, or all of it as one file.")
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CASE", description = "The folder of a case.")
    private Path folder = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Form form = new Form();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where it goes. Default: standard output; --zip needs a file.")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "WHEN", description = "The claims as they stood on a day, or at a moment.")
    private String asOf = "";

    /** One of the forms. */
    static final class Form {
        @Option(names = "--jsonl", description = "Claims, one JSON object a line, with their ids and reviews.")
        private boolean jsonLines;

        @Option(names = "--json", description = "Claims as one JSON array.")
        private boolean json;

        @Option(names = "--csv", description = "Claims as a table that spreadsheets open.")
        private boolean csv;

        @Option(
                names = "--proof",
                paramLabel = "CLAIM",
                description = "What a stranger needs to check that this one claim is in the log.")
        private @Nullable String proof;

        @Option(names = "--zip", description = "The whole case, to be sent, unpacked and verified elsewhere.")
        private boolean zip;
    }

    ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (!asOf.isEmpty() && (form.zip || form.proof != null)) {
            throw new UserError(
                    "WB-238",
                    "--as-of is for claims; a proof and a packed case are always of the whole log",
                    "Leave --as-of out, or ask for --jsonl, --json or --csv.");
        }
        if (form.zip) {
            return zip();
        }
        try (Casefile file = new Cases(console).read(folder)) {
            write(form.proof == null ? claims(file) : ClaimProof.of(file, form.proof));
            return ExitCode.OK;
        }
    }

    private byte[] claims(Casefile file) {
        Case made = Pipeline.compile(file, Cases.sizeAsOf(file, asOf));
        List<Reading> readings = made.readings();
        Docket docket = made.docket();
        if (form.jsonLines) {
            return ClaimLines.jsonLines(readings, docket);
        }
        if (form.json) {
            return ClaimLines.json(readings, docket);
        }
        if (form.csv) {
            return ClaimLines.csv(readings, docket);
        }
        throw new IllegalStateException("one of the forms is always given");
    }

    private Integer zip() {
        Path file = out;
        if (file == null) {
            throw new UserError("WB-236", "a packed case is no text for a terminal", "Name a file with --out.");
        }
        new Cases(console).packing(folder, ground -> Parcel.pack(ground, file));
        console.line("Packed: " + file);
        return ExitCode.OK;
    }

    private void write(byte[] bytes) {
        if (out == null) {
            console.bytes(bytes);
            return;
        }
        try {
            Files.write(out, bytes);
        } catch (IOException e) {
            throw new UserError("WB-206", out + " cannot be written", "Name another with --out, or free some room.");
        }
    }
}
