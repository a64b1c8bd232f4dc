package org.waybill.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.speed.Machine;
import org.waybill.bench.workbench.WorkbenchRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lays a large made-up case out and has many readers look at it at once. */
@Command(
        name = "workbench",
        mixinStandardHelpOptions = true,
        description = "Measures how fast every view of the workbench comes, with many readers at once, on loopback.")
final class WorkbenchCommand implements Callable<Integer> {
    private static final int FEWEST = 100;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--documents", description = "At least 100 (default: ${DEFAULT-VALUE}).")
    private int documents = 10_000;

    @Option(names = "--claims", description = "In all documents together (default: ${DEFAULT-VALUE}).")
    private int claims = 100_000;

    @Option(names = "--seed", description = "Another one gives other documents (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(names = "--readers", description = "How many ask at once (default: ${DEFAULT-VALUE}).")
    private int readers = 50;

    @Option(names = "--times", description = "How often each view is asked for in all (default: ${DEFAULT-VALUE}).")
    private int times = 2_000;

    @Option(
            names = "--pause",
            description =
                    "Milliseconds that a reader looks at a page before asking for the next (default: ${DEFAULT-VALUE}).")
    private int pause = 0;

    @Option(
            names = "--views",
            paramLabel = "PATTERN",
            description = "Only views whose name matches this expression in part (default: all).")
    private Pattern views = Pattern.compile("");

    @Option(
            names = "--dir",
            paramLabel = "DIR",
            required = true,
            description = "Where the case is laid out; what lies there from a run like this is used again.")
    private @Nullable Path folder;

    @Override
    public Integer call() {
        CommandSpec here = Objects.requireNonNull(spec);
        if (documents < FEWEST || claims < documents || readers < 1 || times < readers) {
            throw new ParameterException(
                    here.commandLine(),
                    "Give at least 100 --documents, a claim for each, and as many --times as --readers.");
        }
        PrintWriter out = here.commandLine().getOut();
        Machine machine = Machine.here();
        out.println("Measured on " + machine.cores() + " cores, " + machine.memoryGigabytes() + " GB, "
                + machine.system() + ", " + machine.jdk() + "; readers and server on the same cores.");
        new WorkbenchRun(Objects.requireNonNull(folder), documents, claims, seed, readers, times, pause, views)
                .run(line -> here.commandLine().getErr().println(line), out::println);
        return 0;
    }
}
