package org.waybill.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.board.Table;
import org.waybill.bench.speed.ColdStart;
import org.waybill.bench.speed.Machine;
import org.waybill.bench.speed.WarmRun;
import org.waybill.bench.subject.Subject;
import org.waybill.model.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Measures cold start, speed and memory, as a Markdown table for {@code docs/benchmarks}. */
@Command(
        name = "speed",
        mixinStandardHelpOptions = true,
        description = "Measures cold start to the first claim, documents a second, and heap.")
final class SpeedCommand implements Callable<Integer> {
    private static final double BYTES_TO_MEGABYTES = 1 << 20;

    private final Subject subject;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private CasesOption cases = new CasesOption();

    @Option(names = "--launcher", paramLabel = "FILE", description = "The program to start cold; none, no cold start.")
    private @Nullable Path launcher;

    @Option(
            names = "--argument",
            paramLabel = "WORD",
            description = "An argument of the program, repeatable; {seed} stands for the seed's path.")
    private List<String> arguments = new ArrayList<>();

    @Option(
            names = "--first-claim",
            paramLabel = "REGEX",
            description = "What a line that shows a claim holds (default: any character).")
    private Pattern firstClaim = Pattern.compile("\\S");

    @Option(names = "--runs", description = "Cold starts, of which the middle one counts (default: ${DEFAULT-VALUE}).")
    private int runs = 5;

    @Option(
            names = "--seconds",
            description = "Of processor for each thread, to warm up and again to measure (default: ${DEFAULT-VALUE}).")
    private double seconds = 10;

    @Option(names = "--commit", description = "Named in the table, so that the figures can be made again.")
    private String commit = "not given";

    SpeedCommand(Subject subject) {
        this.subject = subject;
    }

    @Override
    public Integer call() {
        Table table = new Table("measure", "figure", "unit");
        if (launcher != null) {
            addColdStart(table, launcher);
        }
        List<Document> corpus = List.copyOf(cases.corpus().documents().values());
        for (int threads : new int[] {1, 2}) {
            addWarm(table, WarmRun.of(subject.reader(), corpus, threads, seconds));
        }
        table.row("heap after collection", oneDigit(Machine.heapAfterCollection() / BYTES_TO_MEGABYTES), "MB");
        print(Machine.here(), corpus.size(), table);
        return 0;
    }

    private void addColdStart(Table table, Path program) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        arguments.forEach(
                word -> command.add(word.replace("{seed}", cases.seedText().toString())));
        ColdStart middle = ColdStart.median(ColdStart.runs(command, firstClaim, runs));
        String first = middle.firstClaimMillis() < 0 ? "never" : Long.toString(middle.firstClaimMillis());
        table.row("cold start to first claim on the seed, middle of " + runs, first, "ms");
        table.row("the same run to its end, exit status " + middle.exitStatus(), "" + middle.endMillis(), "ms");
    }

    private static void addWarm(Table table, WarmRun run) {
        String threads = run.threads() == 1 ? "one thread" : run.threads() + " threads";
        table.row("documents, " + threads, oneDigit(run.documentsPerSecond()), "1/s");
        table.row("tokens, " + threads, oneDigit(run.tokensPerSecond()), "1/s");
        table.row("tokens, " + threads, oneDigit(run.tokensPerProcessorSecond()), "1/s of processor");
        table.row("claims read, " + threads, oneDigit((double) run.claims() / run.documents()), "a document");
    }

    private void print(Machine machine, int documents, Table table) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("Measured on " + machine.cores() + " cores, " + machine.memoryGigabytes() + " GB, "
                + machine.system() + ", " + machine.jdk() + ".");
        out.println("Commit " + commit + "; " + subject.name() + "; " + documents + " corpus documents, " + seconds
                + " s of processor for each thread to warm up and again to measure.");
        out.println();
        out.println(table.markdown());
    }

    private static String oneDigit(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
