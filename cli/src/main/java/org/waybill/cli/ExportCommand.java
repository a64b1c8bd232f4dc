package org.waybill.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import org.waybill.pipeline.Trails;
import org.waybill.pipeline.lookup.CaseScreener;
import org.waybill.pipeline.rules.CaseAssessor;
import org.waybill.report.ClaimLines;
import org.waybill.report.export.Exports;
import org.waybill.report.export.Form;
import org.waybill.report.export.roll.Export;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes out of a case what others work with. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Takes out of a case its claims, the proof of one claim, or all of it as one file;",
            "or the whole in a form that other programs read: --form."
        })
final class ExportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "CASE", description = "The folder of a case.")
    private Path folder = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Wanted form = new Wanted();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where it goes. Default: standard output; --zip and --form csv need a file.")
    private @Nullable Path out;

    @Option(names = "--as-of", paramLabel = "WHEN", description = "The case as it stood on a day, or at a moment.")
    private String asOf = "";

    @Mixin
    private TablesOption tables = new TablesOption();

    @Mixin
    private ListsOption lists = new ListsOption();

    /** One of the forms. */
    static final class Wanted {
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

        @Option(
                names = "--form",
                paramLabel = "FORM",
                description = {
                    "The case as claims, ledger or assessments (JSON lines), csv (tables), ftm or ftm-statements",
                    "(FollowTheMoney), graphml, gexf, graphml-flows or gexf-flows, stix (2.1), or prov (PROV-JSON)."
                })
        private @Nullable String named;

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
                    "--as-of is for claims and forms; a proof and a packed case are always of the whole log",
                    "Leave --as-of out, or ask for --jsonl, --json, --csv or a --form.");
        }
        if (form.zip) {
            return zip();
        }
        if (form.named != null) {
            return whole(ExportForms.of(form.named, out != null));
        }
        try (Casefile file = new Cases(console).read(folder)) {
            write(form.proof == null ? claims(file) : ClaimProof.of(file, form.proof));
            return ExitCode.OK;
        }
    }

    private Integer whole(Form wanted) {
        try (Casefile file = new Cases(console).read(folder)) {
            long size = Cases.sizeAsOf(file, asOf);
            Case grouped = Pipeline.compile(file, size, tables.tables());
            Case screened = CaseScreener.screened(grouped, new CaseLists(lists, console).at(Cases.moment(asOf)));
            Case made = CaseAssessor.assessed(screened, tables.tables());
            write(Exports.of(wanted, made, Trails.of(file, size)));
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
        write(stream -> stream.write(bytes));
    }

    private void write(Export export) {
        Path file = out;
        try {
            if (file == null) {
                export.write(console.out());
            } else {
                write(export, file);
            }
        } catch (IOException e) {
            throw new UserError("WB-206", file + " cannot be written", "Name another with --out, or free some room.");
        }
    }

    private static void write(Export export, Path file) throws IOException {
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(file))) {
            export.write(stream);
        }
    }
}
