package org.waybill.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.corroboration.Tables;
import org.waybill.extraction.ClaimExtractor;
import org.waybill.intake.Expansion;
import org.waybill.intake.Intake;
import org.waybill.intake.Source;
import org.waybill.model.Case;
import org.waybill.model.Docket;
import org.waybill.model.Extractor;
import org.waybill.model.Given;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/** The whole job: what is at the door is read and filed, what is filed is grouped, what is grouped is a case. */
public final class Pipeline {
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

    /** What reads the documents: the rules, on texts as this version of the door gives them. */
    public Extractor extractor() {
        Extractor rules = extractor.identity();
        return new Extractor(rules.name(), rules.version() + ", intake " + Intake.VERSION);
    }

    /**
     * Reads every source and files what it says in a case. What the case has read already is not read again.
     *
     * @param told hears each outcome as it is filed
     */
    public Additions add(List<Source> sources, Given given, CaseWriter into, Progress progress, OutcomeSink told) {
        Set<Sha256> known = into.readBy(extractor());
        Filing filing = new Filing(into, extractor(), given);
        Expansion expansion = intake.expand(sources);
        told.accept(filing.file(expansion));
        SourceReader reader = new SourceReader(intake, extractor, known::contains);
        List<Source> leaves = expansion.leaves();
        InOrder.run(threads, leaves, leaf -> reader.read(leaf, given), (place, finds) -> {
            told.accept(filing.file(finds));
            progress.done(place + 1, leaves.size(), leaves.get(place).shown());
        });
        into.flush();
        return filing.additions();
    }

    /** Groups what a case holds, as it stood when its log had so many entries. */
    public static Case compile(Casefile file, long size) {
        return compile(file, size, Tables.bundled());
    }

    /** The same, by tables that somebody edited. */
    public static Case compile(Casefile file, long size, Tables tables) {
        return new Compilation(file, size, tables).made();
    }

    /** What a case knows beside what its documents say, without grouping these. */
    public static Docket docket(Casefile file, long size) {
        return new Compilation(file, size, Tables.bundled()).known();
    }

    /** Reads anew every document of a case whose newest reading is by another version than this. */
    public int reread(CaseWriter into, Progress progress) {
        return new Rereading(intake, extractor, extractor(), threads).run(into, progress);
    }

    /**
     * Reads every source, giving each outcome as soon as all before it are given. A document that stands under several
     * names is read once.
     */
    public void read(List<Source> sources, Given given, Progress progress, OutcomeSink sink) {
        Expansion expansion = intake.expand(sources);
        sink.accept(new Outcome(List.of(), expansion.gaps(), expansion.hidden(), List.of(), expansion.remarks()));
        List<Source> leaves = expansion.leaves();
        SourceReader reader = new SourceReader(intake, extractor, document -> false);
        Set<Sha256> seen = new HashSet<>();
        InOrder.run(threads, leaves, leaf -> Outcome.of(reader.read(leaf, given)), (place, outcome) -> {
            sink.accept(withoutCopies(outcome, seen));
            progress.done(place + 1, leaves.size(), leaves.get(place).shown());
        });
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
