package org.waybill.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.waybill.bench.corpus.UnreadableCase;
import org.waybill.bench.subject.Subject;
import org.waybill.bench.wiring.Wiring;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the benches. */
@Command(
        name = "waybill-bench",
        mixinStandardHelpOptions = true,
        subcommands = {CommandLine.HelpCommand.class},
        description = "Measures what is read right, and how fast.")
public final class Bench {
    private static final int BAD_INPUT = 2;

    private Bench() {}

    public static void main(String[] args) {
        CommandLine line = commandLine(Wiring.subject());
        line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        System.exit(line.execute(args));
    }

    /** The commands, for whatever is to be measured. */
    static CommandLine commandLine(Subject subject) {
        return new CommandLine(new Bench())
                .addSubcommand(new ExtractionCommand(subject))
                .addSubcommand(new VectorsCommand(subject))
                .addSubcommand(new SpeedCommand(subject))
                .addSubcommand(new ScriptsCommand())
                .addSubcommand(new CasefileCommand())
                .addSubcommand(new CorroborationCommand(Wiring.engine()))
                .addSubcommand(new ScreeningCommand())
                .addSubcommand(new AssessmentCommand())
                .addSubcommand(new WorkbenchCommand())
                .setExecutionExceptionHandler(Bench::explain);
    }

    /** The user's mistake is a sentence; ours keeps its trace. */
    private static int explain(Exception e, CommandLine line, CommandLine.ParseResult parsed) throws Exception {
        if (e instanceof UnreadableCase) {
            line.getErr().println(e.getMessage());
            return BAD_INPUT;
        }
        throw e;
    }
}
