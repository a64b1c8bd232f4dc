package org.waybill.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.waybill.corroboration.Tables;
import org.waybill.intake.Intake;
import org.waybill.intake.Limits;
import org.waybill.intake.Source;
import org.waybill.model.Case;
import org.waybill.model.Given;
import org.waybill.pipeline.Pipeline;
import org.waybill.pipeline.lookup.CaseScreener;
import org.waybill.pipeline.rules.CaseAssessor;
import org.waybill.report.words.Profile;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** Runs the main job on the bundled case. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Reads the bundled case (reports on container shipments) and writes a report.")
final class DemoCommand implements Callable<Integer> {
    private final Home home;
    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the report. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("out", "demo");

    DemoCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    @Override
    public Integer call() {
        ReportFolder folder = ReportFolder.open(out);
        Pipeline pipeline = new Pipeline(
                Intake.with(Limits.usual()),
                ReadingOptions.extractor(home),
                Runtime.getRuntime().availableProcessors());
        Path documents = home.demoCase();
        Case read = new TemporaryReport(pipeline, Tables.bundled(), console)
                .of(List.of(new Source.Folder(documents, "cases/demo")), Given.NOTHING);
        Case made = CaseAssessor.assessed(CaseScreener.screened(read, DemoLists.of(home)), Tables.bundled());
        folder.write(made, Profile.WAYBILL);
        console.bytes(EntryTable.print(made));
        console.line("");
        console.line(Summary.of(made));
        made.assessment().map(RulesLine::of).ifPresent(console::line);
        console.line("Open in a browser: " + folder.html());
        return ExitCode.OK;
    }
}
