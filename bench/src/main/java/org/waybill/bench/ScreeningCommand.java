package org.waybill.bench;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.board.Board;
import org.waybill.bench.frozen.FrozenRun;
import org.waybill.bench.names.NameBoards;
import org.waybill.bench.screening.ScreeningBoards;
import org.waybill.bench.speed.Machine;
import org.waybill.bench.tuning.PolicyTuning;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Scores screening over whole lists against the frozen run, and measures how fast it is. */
@Command(
        name = "screening",
        mixinStandardHelpOptions = true,
        description = "Scores screening over whole lists against the frozen run, and measures how fast it is.")
final class ScreeningCommand implements Callable<Integer> {
    /** What can be measured; names as on the command line. */
    enum Part {
        pairs,
        ofac,
        alerts,
        heldout,
        originals,
        scripts,
        retrieval,
        load,
        start
    }

    /** The parts whose figures depend on no machine. */
    private static final EnumSet<Part> SCORED =
            EnumSet.of(Part.pairs, Part.ofac, Part.alerts, Part.heldout, Part.originals, Part.scripts, Part.retrieval);

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--board",
            paramLabel = "NAME",
            description = "Only this one, repeatable: ${COMPLETION-CANDIDATES} (default: all).")
    private List<Part> parts = new ArrayList<>();

    @Option(names = "--lists", paramLabel = "DIR", description = "The official lists (default: ${DEFAULT-VALUE}).")
    private Path lists = Path.of("../shared/lists");

    @Option(names = "--sets", paramLabel = "DIR", description = "The labelled names (default: ${DEFAULT-VALUE}).")
    private Path sets = Path.of("../shared/screening");

    @Option(names = "--seed", description = "Another one draws other names (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Option(
            names = "--sizes",
            split = ",",
            paramLabel = "N",
            description = "Names in the lists for board load (default: 10000,72000,100000,1000000).")
    private List<Integer> sizes = List.of(10_000, 72_000, 100_000, 1_000_000);

    @Option(names = "--runs", description = "Starts for board start (default: ${DEFAULT-VALUE}).")
    private int runs = 5;

    @Option(names = "--frozen", paramLabel = "FILE", description = "The kept run (default: ${DEFAULT-VALUE}).")
    private Path frozen = Path.of("bench/frozen/screening.json");

    @Option(names = "--freeze", description = "Keep this run as the base of later ones.")
    private boolean freeze;

    @Option(
            names = "--tune",
            paramLabel = "STEPS",
            description = "Only search for better figures of the policy, so many steps, and print what is found.")
    private int tune;

    @Option(names = "--show", description = "List every wrong answer.")
    private boolean show;

    @Override
    public Integer call() {
        refuseToFreezeAPart();
        if (runs < 1 || sizes.stream().anyMatch(size -> size < 1)) {
            throw bad("Give at least 1 to --runs and to each of --sizes.");
        }
        if (tune > 0) {
            return tune();
        }
        EnumSet<Part> chosen = parts.isEmpty() ? EnumSet.allOf(Part.class) : EnumSet.copyOf(parts);
        ScreeningBoards boards = new ScreeningBoards(lists, sets, seed);
        score(chosen, boards);
        measure(chosen, boards);
        return 0;
    }

    private void refuseToFreezeAPart() {
        if (freeze && !parts.isEmpty() && !parts.containsAll(SCORED)) {
            throw bad("--freeze keeps a run of all boards that score. Leave --board out.");
        }
    }

    private void score(EnumSet<Part> chosen, ScreeningBoards boards) {
        List<Board> scored = new ArrayList<>();
        NameBoards names = new NameBoards(sets);
        if (chosen.contains(Part.pairs)) {
            scored.addAll(names.pairs());
        }
        if (chosen.contains(Part.ofac)) {
            scored.add(names.ofac());
        }
        if (chosen.contains(Part.alerts)) {
            scored.addAll(boards.alerts());
        }
        if (chosen.contains(Part.heldout)) {
            scored.addAll(boards.heldOut());
        }
        if (chosen.contains(Part.originals)) {
            scored.addAll(boards.originals());
        }
        if (chosen.contains(Part.scripts)) {
            scored.addAll(boards.scripts());
        }
        if (chosen.contains(Part.retrieval)) {
            scored.add(boards.retrieval());
        }
        print(new FrozenRun(scored));
    }

    private void print(FrozenRun now) {
        ExtractionListing listing = new ExtractionListing(out());
        if (show) {
            listing.wrongCases(now);
        }
        FrozenRun base = Files.exists(frozen) ? FrozenRun.read(frozen) : new FrozenRun(List.of());
        listing.figures(base, now);
        if (freeze) {
            now.write(frozen);
            out().println("Kept in " + frozen + ".");
        }
    }

    private void measure(EnumSet<Part> chosen, ScreeningBoards boards) {
        if (chosen.contains(Part.load) || chosen.contains(Part.start)) {
            Machine machine = Machine.here();
            out().println("Measured on " + machine.cores() + " cores, " + machine.memoryGigabytes() + " GB, "
                    + machine.system() + ", " + machine.jdk() + ".");
        }
        if (chosen.contains(Part.start)) {
            out().println(boards.start(runs).markdown());
        }
        if (chosen.contains(Part.load)) {
            out().println(boards.growth(sizes).markdown());
        }
    }

    private int tune() {
        PolicyTuning tuning = new PolicyTuning(lists, sets, seed);
        out().println(tuning.crossValidated(tune).plain());
        out().println(tuning.proposed(tune).plain());
        return 0;
    }

    private ParameterException bad(String sentence) {
        return new ParameterException(Objects.requireNonNull(spec).commandLine(), sentence);
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
