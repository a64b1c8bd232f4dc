package org.waybill.cli;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.Tables;
import org.waybill.model.Case;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.pipeline.lookup.CaseScreener;
import org.waybill.pipeline.rules.CaseAssessor;
import org.waybill.report.words.Profile;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.WorkbenchSettings;
import org.waybill.server.workbench.guard.Access;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the main job on the bundled case. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the bundled case (reports on container shipments), writes a report, and serves the case.",
            "The case is kept beside the report, with whatever is decided on it; \"waybill serve\" serves it again."
        })
final class DemoCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8000;
    private static final int LAST_PORT = 65_535;

    private final Home home;
    private final Console console;

    @Option(names = "--out", paramLabel = "DIR", description = "Folder for the report. Default: ${DEFAULT-VALUE}.")
    private Path out = Path.of("out", "demo");

    @Option(names = "--no-serve", description = "Ends when the report is written.")
    private boolean ends;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where the case is served. Default: " + USUAL_PORT + ", or the next one that is free.")
    private @Nullable Integer port;

    @Mixin
    private Author author = new Author();

    DemoCommand(Home home, Console console) {
        this.home = home;
        this.console = console;
    }

    @Override
    public Integer call() {
        ReportFolder folder = ReportFolder.open(out);
        WorkbenchSettings settings = settings();
        BundledCase bundled = new BundledCase(home, out, console);
        Case read = bundled.read();
        AtHand lists = DemoLists.of(home);
        Case made = CaseAssessor.assessed(CaseScreener.screened(read, lists), Tables.bundled());
        folder.write(made, Profile.WAYBILL);
        tell(made, folder);
        if (ends) {
            return ExitCode.OK;
        }
        console.flush();
        return Serving.workbench(
                console, new LiveMeans(() -> lists, console).of(bundled.folder()), settings, port == null);
    }

    private void tell(Case made, ReportFolder folder) {
        console.bytes(EntryTable.print(made));
        console.line("");
        console.line(Summary.of(made));
        made.assessment().map(RulesLine::of).ifPresent(console::line);
        console.line("Open in a browser: " + folder.html());
    }

    private WorkbenchSettings settings() {
        int asked = port == null ? USUAL_PORT : port;
        if (asked < 0 || asked > LAST_PORT) {
            throw new UserError("WB-659", "there is no port " + asked, "A port lies between 0 and 65535.");
        }
        return new WorkbenchSettings(ServerSettings.onLoopback(asked), new Access.Open(author.name()), Set.of());
    }
}
