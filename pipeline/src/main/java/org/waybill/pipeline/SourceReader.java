package org.waybill.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waybill.extraction.ClaimExtractor;
import org.waybill.intake.Arrival;
import org.waybill.intake.Intake;
import org.waybill.intake.Source;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Document;
import org.waybill.model.Given;
import org.waybill.model.Reading;
import org.waybill.model.Reason;
import org.waybill.model.Sha256;

/** Takes one source in and reads what comes out of it. Safe for use by several threads at once. */
final class SourceReader {
    private final Intake intake;
    private final ClaimExtractor extractor;
    private final Predicate<Sha256> known;

    /** @param known documents that are taken in and not read again */
    SourceReader(Intake intake, ClaimExtractor extractor, Predicate<Sha256> known) {
        this.intake = intake;
        this.extractor = extractor;
        this.known = known;
    }

    Finds read(Source leaf, Given given) {
        List<Find> found = new ArrayList<>();
        List<TurnedAway> gaps = new ArrayList<>();
        for (Arrival arrival : intake.admit(leaf, given)) {
            if (arrival instanceof Arrival.Kept kept) {
                read(leaf, kept, found, gaps);
            } else {
                gaps.add((TurnedAway) arrival.admission());
            }
        }
        return new Finds(found, gaps);
    }

    /** A fault of ours on one document must not cost the others; it is told like any other gap. */
    private void read(Source leaf, Arrival.Kept kept, List<Find> found, List<TurnedAway> gaps) {
        Document document = kept.admission().document();
        try {
            Optional<Reading> reading =
                    known.test(document.sha256()) ? Optional.empty() : Optional.of(extractor.read(document));
            found.add(new Find(kept, reading));
        } catch (RuntimeException | StackOverflowError e) {
            gaps.add(fault(leaf.shown(), e));
        }
    }

    /** Where it broke, without a word of the document. */
    static TurnedAway fault(String shown, Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        String where = e.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
        return new TurnedAway(shown, Reason.NOT_UNDERSTOOD, where);
    }
}
