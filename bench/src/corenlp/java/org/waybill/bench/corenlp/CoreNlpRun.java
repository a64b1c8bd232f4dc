package org.waybill.bench.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.waybill.bench.board.Table;
import org.waybill.bench.speed.ColdStart;
import org.waybill.bench.speed.Machine;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Waybill and CoreNLP side by side: the same documents, heap and machine, each in virtual machines of its own. */
@Command(
        name = "corenlp",
        mixinStandardHelpOptions = true,
        description = "Times Waybill beside CoreNLP's dependency parser and OpenIE.")
public final class CoreNlpRun implements Callable<Integer> {
    @Option(names = "--cases", paramLabel = "DIR", description = "The labelled cases (default: ${DEFAULT-VALUE}).")
    private Path cases = Path.of("cases");

    @Option(
            names = "--seconds",
            description = "Of processor for each thread, to warm up and again to measure (default: ${DEFAULT-VALUE}).")
    private double seconds = 20;

    @Option(names = "--runs", description = "Cold starts, of which the middle one counts (default: ${DEFAULT-VALUE}).")
    private int runs = 5;

    @Option(names = "--heap", description = "The most heap each may use (default: ${DEFAULT-VALUE}).")
    private String heap = "3g";

    private CoreNlpRun() {}

    public static void main(String[] args) {
        System.exit(new CommandLine(new CoreNlpRun()).execute(args));
    }

    @Override
    public Integer call() {
        Table table = new Table("measure", "Waybill", "CoreNLP", "unit");
        addCold(table, cold(Contender.WAYBILL), cold(Contender.CORENLP));
        Map<String, String> waybill = warm(Contender.WAYBILL);
        Map<String, String> corenlp = warm(Contender.CORENLP);
        waybill.forEach((measure, figure) -> {
            String[] named = measure.split("\t", -1);
            table.row(named[0], figure, corenlp.getOrDefault(measure, "-"), named[1]);
        });
        print(Machine.here(), table);
        return 0;
    }

    private void print(Machine machine, Table table) {
        System.out.println("Measured on " + machine.cores() + " cores, " + machine.memoryGigabytes() + " GB, "
                + machine.system() + ", " + machine.jdk() + "; heap at most " + heap + "; " + seconds
                + " s of processor for each thread to warm up and again to measure; load at the end "
                + String.format(Locale.ROOT, "%.1f", Machine.load()) + ".");
        System.out.println("CoreNLP: " + OpenIePipeline.ANNOTATORS + ".\n\n" + table.markdown());
    }

    private ColdStart cold(Contender contender) {
        return ColdStart.median(
                ColdStart.runs(contender.command(ColdRun.class, heap, cases.toString()), ColdRun.FINDING, runs));
    }

    private void addCold(Table table, ColdStart waybill, ColdStart corenlp) {
        String first = "cold start to the first finding on the seed, middle of " + runs;
        table.row(first, "" + waybill.firstClaimMillis(), "" + corenlp.firstClaimMillis(), "ms");
        table.row("the same run to its end", "" + waybill.endMillis(), "" + corenlp.endMillis(), "ms");
    }

    /** Figures by measure and unit, in the order printed. */
    private Map<String, String> warm(Contender contender) {
        try {
            Process process = new ProcessBuilder(
                            contender.command(WarmRuns.class, heap, cases.toString(), Double.toString(seconds)))
                    .redirectError(Redirect.INHERIT)
                    .start();
            Map<String, String> figures = figures(process);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(contender.key() + " failed while it was measured");
            }
            return figures;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + contender.key(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while measuring", e);
        }
    }

    private static Map<String, String> figures(Process process) throws IOException {
        Map<String, String> figures = new LinkedHashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.startsWith(Figure.MARK)).forEach(line -> {
                int last = line.lastIndexOf('\t');
                figures.put(line.substring(Figure.MARK.length(), last), line.substring(last + 1));
            });
        }
        return figures;
    }
}
