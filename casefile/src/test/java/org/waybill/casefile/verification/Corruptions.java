package org.waybill.casefile.verification;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.stamp.StampCheck;

/** Damages a small case in many ways, one at a time, and looks whether each is found and named. */
public final class Corruptions {
    private final SmallCase small;
    private final Copy whole;
    private final Path folder;
    private final List<Kind> kinds;

    private Corruptions(Path work) {
        this.small = SmallCase.in(work.resolve("c"));
        this.folder = small.folder();
        this.whole = Copy.of(folder);
        FileCorruptions files = new FileCorruptions(folder, whole, stamp());
        RowCorruptions rows = new RowCorruptions(folder);
        LogCorruptions log = new LogCorruptions(folder, whole);
        RollBacks back = new RollBacks(folder, whole, small.earlier());
        this.kinds = List.of(
                files::bit,
                files::bit,
                files::bit,
                files::bit,
                files::bitOfLog,
                files::object,
                files::checkpoint,
                rows::row,
                rows::row,
                rows::search,
                log::line,
                log::line,
                log::rewritten,
                back::any);
    }

    private StampCheck.Holds stamp() {
        return Verification.of(folder, new PlainMatters(), small.options())
                .checkpoint()
                .flatMap(VerificationReport.Shown::stamp)
                .orElseThrow();
    }

    /** Does something to the case in the folder; empty where chance chose something that cannot be done. */
    interface Kind {
        Optional<Corruption> apply(Random random) throws Exception;
    }

    /**
     * Damages a case many times.
     *
     * @param work an empty folder to work in
     * @param seed of the first corruption; each next one has the next seed
     * @return a line for each corruption that was not found, or not named, with its seed
     */
    public static List<String> run(Path work, long seed, int number) {
        Corruptions corruptions = new Corruptions(work);
        List<String> misses = new ArrayList<>();
        for (int at = 0; at < number; at++) {
            corruptions.one(seed + at).ifPresent(misses::add);
        }
        return misses;
    }

    /** What was not found, if anything. */
    private Optional<String> one(long seed) {
        Random random = new Random(seed * 0x9E3779B97F4A7C15L);
        try {
            Corruption corruption = applied(random);
            VerificationReport report = Verification.of(folder, new PlainMatters(), small.options());
            if (corruption.found().test(report)) {
                return Optional.empty();
            }
            List<String> told =
                    report.findings().stream().limit(5).map(Finding::line).toList();
            return Optional.of("seed " + seed + ": " + corruption.what() + ": " + told);
        } catch (Exception e) {
            StringBuilder trace = new StringBuilder();
            for (StackTraceElement element : e.getStackTrace()) {
                trace.append(trace.length() < 600 ? " at " + element : "");
            }
            return Optional.of("seed " + seed + ": " + e + trace);
        }
    }

    private Corruption applied(Random random) throws Exception {
        while (true) {
            whole.into(folder);
            Optional<Corruption> applied =
                    kinds.get(random.nextInt(kinds.size())).apply(random);
            if (applied.isPresent() && !Copy.of(folder).isSame(whole)) {
                return applied.get();
            }
        }
    }
}
