package org.waybill.bench;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.reuse.Newsroom;
import org.waybill.bench.scale.AssessmentRun;
import org.waybill.bench.scale.ClaimedNews;
import org.waybill.bench.store.CaseBoard;
import org.waybill.bench.store.Growth;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures what it costs to hold entries against provisions. */
@Command(
        name = "assessment",
        mixinStandardHelpOptions = true,
        description = "Measures what it costs to hold the entries of made-up documents against every regime pack.")
final class AssessmentCommand implements Callable<Integer> {
    private static final int PART = 10;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--seed", description = "Another one gives other documents (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--documents",
            paramLabel = "N",
            description = "How many, beside a tenth of them; at least 20 (default: ${DEFAULT-VALUE}).")
    private int documents = 5_000;

    @Override
    public Integer call() {
        CommandSpec here = Objects.requireNonNull(spec);
        if (documents < 2 * PART) {
            throw new ParameterException(
                    here.commandLine(), "A tenth of " + documents + " documents is too few to tell. Give at least 20.");
        }
        List<Growth> growths = new AssessmentRun(new ClaimedNews(new Newsroom(seed)), documents)
                .run(here.commandLine().getErr()::println);
        here.commandLine()
                .getOut()
                .println(CaseBoard.table(documents / PART, documents, growths).plain());
        return 0;
    }
}
