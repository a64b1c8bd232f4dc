package org.waybill.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.waybill.casefile.Casefile;
import org.waybill.model.Case;
import org.waybill.pipeline.Pipeline;
import org.waybill.pipeline.lookup.CaseScreener;
import org.waybill.pipeline.rules.CaseAssessor;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes what a case holds, or what documents say, as one report. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Writes report.html and report.json of a case, or of documents that lie in none.",
            "Claims about the same matter stand side by side.",
            "Entries are held against the rules of sanctions regimes; see \"waybill provisions\".",
            "Parties and ships are held against the sanctions lists at hand; see \"waybill lists\"."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0: a report was written", "2: nothing could be read, or the command was not understood"})
final class ReportCommand implements Callable<Integer> {
    private final Home home;
    private final Console console;

    @Parameters(
            arity = "1..*",
            paramLabel = "CASE|PATH",
            description = "The folder of a case; or files, folders, http(s) addresses, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private SaidOptions said = new SaidOptions();

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder for the files; made if absent.")
    private Path out = Path.of("");

    @Option(
            names = "--as-of",
            paramLabel = "WHEN",
            description = {
                "The case as it stood at the end of a day (2026-11-22, universal time)",
                "or at a moment (2026-11-22T18:30:00Z)."
            })
    private String asOf = "";

    @Option(
            names = "--pdf",
            description = "Also writes report.pdf: pages to print, each source at the foot of its page.")
    private boolean pdf;

    @Mixin
    private TablesOption tables = new TablesOption();

    @Mixin
    private ListsOption lists = new ListsOption();

    @Mixin
    private ProfileOption profile = new ProfileOption();

    ReportCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    @Override
    public Integer call() {
        Optional<Path> named = NamedCase.among(paths);
        if (named.isPresent()) {
            return ofCase(named.get());
        }
        if (!asOf.isEmpty()) {
            throw new UserError(
                    "WB-218", "--as-of needs a case, and " + paths.get(0) + " is none", "Name the folder of a case.");
        }
        return ofDocuments(ReportFolder.open(out));
    }

    private Integer ofCase(Path named) {
        said.refuse(named.toString());
        try (Casefile file = new Cases(console).read(named)) {
            long size = Cases.sizeAsOf(file, asOf);
            ReportFolder folder = ReportFolder.open(out);
            Case made = Pipeline.compile(file, size, tables.tables());
            return write(folder, CaseScreener.screened(made, new CaseLists(lists, console).at(Cases.moment(asOf))));
        }
    }

    private Integer ofDocuments(ReportFolder folder) {
        TemporaryReport made = new TemporaryReport(reading.pipeline(home), tables.tables(), console);
        Case all = made.of(ReadingOptions.sources(paths), said.given());
        if (all.readings().isEmpty()) {
            console.note(
                    all.gaps().isEmpty()
                            ? "WB-212 there is no file in what was named. Name a file, or a folder that holds some."
                            : "WB-205 nothing could be read, so no report was written. Mend the sources named above.");
            return ExitCode.USAGE;
        }
        return write(folder, CaseScreener.screened(all, new CaseLists(lists, console).current()));
    }

    private Integer write(ReportFolder folder, Case screened) {
        Case made = CaseAssessor.assessed(screened, tables.tables());
        folder.write(made, profile.shown());
        if (pdf) {
            folder.print(made, profile.shown());
        }
        console.line(Summary.of(made));
        made.assessment().map(RulesLine::of).ifPresent(console::line);
        console.line("Report: " + folder.html());
        new CaseLists(lists, console).tell(made);
        return ExitCode.OK;
    }
}
