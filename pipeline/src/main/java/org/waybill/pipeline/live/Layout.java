package org.waybill.pipeline.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.state.CaseState;
import org.waybill.corroboration.Ledger;
import org.waybill.desk.Desk;
import org.waybill.model.Case;
import org.waybill.model.Sha256;
import org.waybill.pipeline.LedgerMatters;
import org.waybill.pipeline.Pipeline;
import org.waybill.pipeline.lookup.AtHand;
import org.waybill.pipeline.lookup.CaseScreener;
import org.waybill.pipeline.rules.CaseAssessor;

/**
 * Lays a case out in a file whose name says all that it was made of.
 *
 * <p>A file of the right name needs no making; a file never changes once it has its name.
 */
final class Layout {
    private static final int STEPS = 4;

    private final Means means;
    private final AtHand lists;

    /** @param lists what parties are looked up in */
    Layout(Means means, AtHand lists) {
        this.means = means;
        this.lists = lists;
    }

    /** The case as its log stands now, laid out; made where that was not done before. */
    LaidOut laidOut(JobProgress progress) {
        try (Casefile file = casefile(means)) {
            long size = file.size();
            Path place = means.desks().resolve(name(file, size) + ".sqlite");
            if (!Files.exists(place)) {
                make(file, size, place, progress);
            }
            return new LaidOut(Desk.open(place), place, size);
        }
    }

    /** The case whole, in memory. */
    Case whole() {
        try (Casefile file = casefile(means)) {
            return whole(file, file.size(), JobProgress.UNHEARD);
        }
    }

    private Case whole(Casefile file, long size, JobProgress progress) {
        progress.done(0, STEPS, "laying claims side by side");
        Case grouped = Pipeline.compile(file, size, means.tables());
        progress.done(1, STEPS, "looking parties up in lists");
        Case screened = CaseScreener.screened(grouped, lists);
        progress.done(2, STEPS, "holding entries against provisions");
        return CaseAssessor.assessed(screened, means.tables());
    }

    private void make(Casefile file, long size, Path place, JobProgress progress) {
        Case made = whole(file, size, progress);
        CaseState state = file.state(size);
        progress.done(STEPS - 1L, STEPS, "laying pages out");
        try {
            Desk.make(place, made, new CaseChronicle(file, state, made, means.tables()).told());
        } catch (IOException e) {
            throw LiveFault.NOT_LAID_OUT.met("the pages of the case cannot be laid out in " + means.desks());
        }
        progress.done(STEPS, STEPS, "laid out");
    }

    static Casefile casefile(Means means) {
        return Casefile.open(means.ground().get(), new LedgerMatters(), means.progress());
    }

    /** Everything that what is laid out hangs on. */
    private String name(Casefile file, long size) {
        List<String> parts = List.of(
                file.id(),
                String.valueOf(size),
                file.tree().root(size).base64(),
                means.program(),
                Desk.form(),
                Ledger.VERSION,
                means.tables().version(),
                CaseScreener.policy(),
                told(lists));
        return Sha256.of(String.join("\n", parts)).brief();
    }

    /** Whether a case is held against both with the same outcome. */
    static boolean isSame(AtHand one, AtHand other) {
        return told(one).equals(told(other));
    }

    private static String told(AtHand lists) {
        return lists.editions() + "\n" + lists.missing() + "\n" + lists.notice();
    }

    /** Clears away what earlier runs laid out; what cannot be taken away hurts nobody. */
    static void tidy(Path folder, Path kept) {
        try (Stream<Path> all = Files.list(folder)) {
            for (Path one : all.filter(path -> !path.equals(kept)).collect(Collectors.toList())) {
                Files.deleteIfExists(one);
            }
        } catch (IOException e) {
            return;
        }
    }
}
