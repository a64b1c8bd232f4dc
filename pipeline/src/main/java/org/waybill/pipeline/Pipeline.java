package org.waybill.pipeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.waybill.corroboration.Ledger;
import org.waybill.extraction.ClaimExtractor;
import org.waybill.intake.Arrival;
import org.waybill.intake.Expansion;
import org.waybill.intake.Given;
import org.waybill.intake.Intake;
import org.waybill.intake.Source;
import org.waybill.model.Admission;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Case;
import org.waybill.model.Document;
import org.waybill.model.Reading;
import org.waybill.model.Reason;
import org.waybill.model.Sha256;

/** The whole job: what is at the door is read, what is read is grouped, what is grouped is a case. */
public final class Pipeline {
    private static final Comparator<Reading> BY_DOCUMENT = Comparator.comparing(
                    (Reading reading) -> reading.document().id())
            .thenComparing(reading -> reading.document().sha256());

    private final Intake intake;
    private final ClaimExtractor extractor;
    private final int threads;

    /** @param threads how many sources are read at once, from 1; the result is the same for any number */
    public Pipeline(Intake intake, ClaimExtractor extractor, int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread must read, not " + threads);
        }
        this.intake = intake;
        this.extractor = extractor;
        this.threads = threads;
    }

    /**
     * Reads every source and groups what they claim.
     *
     * @param told hears each outcome as it is read
     */
    public Case compile(List<Source> sources, Given given, Progress progress, OutcomeSink told) {
        List<Reading> readings = new ArrayList<>();
        List<TurnedAway> gaps = new ArrayList<>();
        read(sources, given, progress, outcome -> {
            readings.addAll(outcome.readings());
            gaps.addAll(outcome.gaps());
            told.accept(outcome);
        });
        List<Reading> ordered = readings.stream().sorted(BY_DOCUMENT).toList();
        return new Case(ordered, Ledger.entries(ordered), gaps);
    }

    /**
     * Reads every source, giving each outcome as soon as all before it are given. A document that stands under several
     * names is read once.
     */
    public void read(List<Source> sources, Given given, Progress progress, OutcomeSink sink) {
        Expansion expansion = intake.expand(sources);
        sink.accept(new Outcome(List.of(), expansion.gaps(), expansion.hidden(), List.of(), expansion.remarks()));
        List<Source> leaves = expansion.leaves();
        Set<Sha256> seen = new TreeSet<>();
        InOrder.run(threads, leaves, leaf -> outcome(leaf, given), (place, outcome) -> {
            sink.accept(withoutCopies(outcome, seen));
            progress.done(place + 1, leaves.size(), leaves.get(place).shown());
        });
    }

    private Outcome outcome(Source leaf, Given given) {
        List<Reading> readings = new ArrayList<>();
        List<TurnedAway> gaps = new ArrayList<>();
        for (Admission admission : admissions(leaf, given)) {
            if (admission instanceof Admission.Admitted admitted) {
                read(leaf, admitted.document(), readings, gaps);
            } else {
                gaps.add((TurnedAway) admission);
            }
        }
        return new Outcome(readings, gaps, List.of(), List.of(), List.of());
    }

    /** Lets go of the bytes before the claims are read. */
    private List<Admission> admissions(Source leaf, Given given) {
        return intake.admit(leaf, given).stream().map(Arrival::admission).toList();
    }

    /** A fault of ours on one document must not cost the others; it is told like any other gap. */
    private void read(Source leaf, Document document, List<Reading> readings, List<TurnedAway> gaps) {
        try {
            readings.add(extractor.read(document));
        } catch (RuntimeException | StackOverflowError e) {
            gaps.add(new TurnedAway(leaf.shown(), Reason.NOT_UNDERSTOOD, fault(e)));
        }
    }

    /** Where it broke, without a word of the document. */
    private static String fault(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e.getClass().getSimpleName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static Outcome withoutCopies(Outcome outcome, Set<Sha256> seen) {
        List<Reading> first = new ArrayList<>();
        List<String> copies = new ArrayList<>();
        for (Reading reading : outcome.readings()) {
            if (seen.add(reading.document().sha256())) {
                first.add(reading);
            } else {
                copies.add(reading.document().origin());
            }
        }
        return new Outcome(first, outcome.gaps(), outcome.hidden(), copies, outcome.remarks());
    }
}
