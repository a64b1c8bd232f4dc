package org.waybill.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.casefile.Added;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Deposit;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.reading.BadReading;
import org.waybill.intake.Expansion;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Capture;
import org.waybill.model.Extractor;
import org.waybill.model.Given;
import org.waybill.model.Reading;
import org.waybill.model.Reason;
import org.waybill.model.Sha256;

/** Puts what sources came to into a case, and keeps count. One thread at a time. */
final class Filing {
    private final CaseWriter into;
    private final Extractor extractor;
    private final Given given;
    private final Map<Added, Integer> counts = new EnumMap<>(Added.class);
    private final Set<Sha256> met = new HashSet<>();
    private int gaps;

    Filing(CaseWriter into, Extractor extractor, Given given) {
        this.into = into;
        this.extractor = extractor;
        this.given = given;
    }

    /** What was met before any source was read. */
    Outcome file(Expansion expansion) {
        expansion.gaps().forEach(this::refuse);
        return new Outcome(List.of(), expansion.gaps(), expansion.hidden(), List.of(), expansion.remarks());
    }

    Outcome file(Finds finds) {
        List<Reading> readings = new ArrayList<>();
        List<String> copies = new ArrayList<>();
        List<TurnedAway> turnedAway = new ArrayList<>(finds.gaps());
        for (Find find : finds.found()) {
            try {
                file(find, readings, copies);
            } catch (BadReading e) {
                turnedAway.add(new TurnedAway(
                        find.arrival().capture().origin(),
                        Reason.NOT_UNDERSTOOD,
                        "what was read of it cannot be kept: " + e.path() + " " + e.problem()));
            }
        }
        turnedAway.forEach(this::refuse);
        return new Outcome(readings, turnedAway, List.of(), copies, List.of());
    }

    private void file(Find find, List<Reading> readings, List<String> copies) {
        Sha256 document = find.arrival().admission().document().sha256();
        Capture capture = find.arrival().capture();
        // What is said of a mail is not said of what is attached to it.
        Given said = capture.method() == Capture.Method.ATTACHMENT ? Given.NOTHING : given;
        byte[] bytes = find.arrival().bytes();
        Added added = find.reading().isPresent()
                ? into.add(new Deposit(bytes, capture, said, find.reading().get(), extractor))
                : into.meet(document, bytes, capture, said);
        if (!met.add(document)) {
            copies.add(capture.origin());
            return;
        }
        counts.merge(added, 1, Integer::sum);
        find.reading().ifPresent(readings::add);
    }

    private void refuse(TurnedAway gap) {
        gaps++;
        into.refuse(new Change.Refused(gap.source(), gap.reason(), gap.detail()));
    }

    Additions additions() {
        return new Additions(counts, gaps);
    }
}
