package org.waybill.pipeline.live;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.Deciding;
import org.waybill.desk.Desk;
import org.waybill.desk.making.Chronicle;
import org.waybill.model.Case;
import org.waybill.model.Review;
import org.waybill.pipeline.LedgerMatters;
import org.waybill.pipeline.Pipeline;
import org.waybill.pipeline.lookup.CaseScreener;
import org.waybill.pipeline.rules.CaseAssessor;

/**
 * A case that people look at and decide on.
 *
 * <p>What is looked at is the desk, a derivation; what is decided goes into the log, and the desk follows. Any number of
 * threads may look, one at a time decides.
 */
public final class LiveCase implements AutoCloseable {
    private final Means means;
    private volatile Desk desk;

    private LiveCase(Means means) {
        this.means = means;
        this.desk = laidOut(means);
    }

    /** Opens a case, and lays it out where that was not done since its last change. */
    public static LiveCase open(Means means) {
        return new LiveCase(means);
    }

    /** The case as it is laid out now. */
    public Desk desk() {
        return desk;
    }

    /** Files a review and lays the case out again. Gives the review's place in the log. */
    public synchronized long review(Review review) {
        long place = deciding(review.reviewer(), deciding -> deciding.review(review));
        Desk before = desk;
        desk = laidOut(means);
        before.close();
        return place;
    }

    private long deciding(String who, Function<Deciding, Long> decision) {
        try (CaseWriter writer =
                CaseWriter.open(means.ground().get(), new LedgerMatters(), means.clock(), who, means.progress())) {
            return decision.apply(writer.deciding());
        }
    }

    /** The whole case in memory, for reports and exports. */
    public Case whole() {
        return whole(means);
    }

    private static Case whole(Means means) {
        try (Casefile file = file(means)) {
            Case grouped = Pipeline.compile(file, file.size(), means.tables());
            return CaseAssessor.assessed(
                    CaseScreener.screened(grouped, means.lists().get()), means.tables());
        }
    }

    private static Casefile file(Means means) {
        return Casefile.open(means.ground().get(), new LedgerMatters(), means.progress());
    }

    private static Desk laidOut(Means means) {
        Desk.make(means.desk(), whole(means), new Chronicle(List.of(), Map.of(), Map.of()));
        return Desk.open(means.desk());
    }

    @Override
    public void close() {
        desk.close();
    }
}
