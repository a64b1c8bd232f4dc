package org.waybill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.Casefile;
import org.waybill.model.Case;
import org.waybill.pipeline.Pipeline;
import org.waybill.report.LedgerLines;
import org.waybill.report.words.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the claims of one or many documents. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Prints the claims of one or many documents, or what they come to.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0: something was read", "2: nothing could be read, or the command was not understood"})
final class ReadCommand implements Callable<Integer> {
    private final Home home;
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "A file, a folder, an http(s) address, or - for standard input;",
                "with --ledger also the folder of a case, whose entries are told as people decided."
            })
    private List<String> paths = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private SaidOptions said = new SaidOptions();

    @Mixin
    private TablesOption tables = new TablesOption();

    @Option(
            names = "--format",
            defaultValue = "table",
            description =
                    "table, json, jsonl or csv; text prints the text that offsets count in. Default: ${DEFAULT-VALUE}.")
    private ClaimFormat format = ClaimFormat.TABLE;

    @Option(
            names = "--explain",
            arity = "0..1",
            paramLabel = "N",
            preprocessor = OnlyNumber.class,
            description = {
                "Says for each claim why each part of it is what it is, or for claim N alone;",
                "with --ledger, opens each entry to what it rests on, or entry N alone.",
                "The table gives the numbers."
            })
    private @Nullable Integer explain;

    @Option(
            names = "--ledger",
            description = {
                "Prints entries instead of claims: the figure, how many got it for themselves, and on what.",
                "--explain opens them; json, jsonl and csv give them as data."
            })
    private boolean ledger;

    @Mixin
    private ProfileOption profile = new ProfileOption();

    ReadCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Path> named = ledger ? NamedCase.among(paths) : Optional.empty();
        return named.isPresent() ? ofCase(named.get()) : ofDocuments();
    }

    /** The ledger of a case, as people decided; its documents are not read again. */
    private Integer ofCase(Path named) {
        said.refuse(named.toString());
        LedgerWriter.Form form = form();
        try (Casefile file = new Cases(console).read(named)) {
            Case made = Pipeline.compile(file, file.size(), tables.tables());
            console.bytes(form.of(made, made.readings()));
            console.flush();
            return ExitCode.OK;
        }
    }

    private Integer ofDocuments() {
        AtomicInteger read = new AtomicInteger();
        AtomicInteger met = new AtomicInteger();
        Notes notes = new Notes(console);
        ClaimWriter writer = writer();
        reading.pipeline(home).read(ReadingOptions.sources(paths), said.given(), new ProgressBar(console), outcome -> {
            read.addAndGet(outcome.readings().size());
            met.addAndGet(outcome.readings().size() + outcome.gaps().size());
            writer.write(outcome.readings());
            notes.tell(outcome);
        });
        if (met.get() == 0) {
            console.note(
                    "WB-212 there is no file and no page in what was named. Name a file, or a folder that holds some.");
        }
        if (read.get() == 0) {
            return ExitCode.USAGE;
        }
        writer.end();
        return ExitCode.OK;
    }

    private ClaimWriter writer() {
        return ledger ? new LedgerWriter(console, tables.tables(), form()) : claimWriter();
    }

    private LedgerWriter.Form form() {
        Profile shown = profile.shown();
        if (explain != null) {
            refuseForm();
            return new ExplainedLedger(explain, shown)::of;
        }
        return switch (format) {
            case TABLE -> (made, read) -> LedgerTable.print(made, shown);
            case JSON -> (made, read) -> LedgerLines.json(made);
            case JSONL -> (made, read) -> LedgerLines.jsonLines(made);
            case CSV -> (made, read) -> LedgerLines.csv(made, shown);
            case TEXT ->
                throw new UserError(
                        "WB-243",
                        "--format text prints the text of documents, and an entry is no document",
                        "Leave --ledger or --format out.");
        };
    }

    private ClaimWriter claimWriter() {
        profile.refuse();
        if (explain == null) {
            return format.writer(console);
        }
        refuseForm();
        return new ExplainedClaims(console, explain);
    }

    private void refuseForm() {
        if (format != ClaimFormat.TABLE) {
            throw new UserError(
                    "WB-213",
                    "--explain explains in words, which " + format.name().toLowerCase(Locale.ROOT) + " does not hold",
                    "Leave --format out; JSON and JSON lines give the rules of each claim under \"why\".");
        }
    }
}
