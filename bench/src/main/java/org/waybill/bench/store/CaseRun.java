package org.waybill.bench.store;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.waybill.bench.pile.Pile;
import org.waybill.bench.pile.PileMatters;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.index.IndexQueries.ClaimLine;
import org.waybill.casefile.index.IndexQueries.LedgerLine;
import org.waybill.model.Decision;
import org.waybill.model.Review;

/**
 * One case, from its first document to its last figure.
 *
 * @param folder where it is made; must not be there
 * @param pile what goes in
 * @param documents how many
 * @param calls how often each question is asked
 * @param keep whether it stays
 */
record CaseRun(Path folder, Pile pile, int documents, int calls, boolean keep) {
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");
    private static final PileMatters MATTERS = new PileMatters();
    private static final int OPENINGS = 9;
    private static final int COLD_OPENINGS = 3;
    private static final int PROOFS = 200;
    private static final double BYTES_TO_MEGABYTES = 1 << 20;

    List<Figure> run(Consumer<String> progress) {
        FolderGround.make(folder, FileDisk.lasting(), new Founding("bench", "A made-up case", ""));
        List<Figure> figures = new ArrayList<>();
        try (HeapPeak heap = new HeapPeak()) {
            Supplier<Figure> peak =
                    () -> new Figure("heap, most that a collection left", "MB", heap.bytes() / BYTES_TO_MEGABYTES);
            List<Supplier<List<Figure>>> parts = List.of(
                    this::filled,
                    this::opened,
                    this::asked,
                    this::reviewed,
                    this::rebuilt,
                    this::sizes,
                    () -> List.of(peak.get()));
            for (Supplier<List<Figure>> part : parts) {
                List<Figure> more = part.get();
                more.forEach(figure -> progress.accept(documents + " documents: " + figure.line()));
                figures.addAll(more);
            }
        }
        if (!keep) {
            Shelf.remove(folder);
        }
        return figures;
    }

    private List<Figure> filled() {
        CaseWriter writer = writer();
        List<Figure> figures = new ArrayList<>(new Filling(writer, pile, documents).run());
        figures.add(
                new Figure("close after filling", "ms", Effort.of(writer::close).clockMillis()));
        return figures;
    }

    private List<Figure> opened() {
        List<Effort> reading = new ArrayList<>();
        List<Effort> writing = new ArrayList<>();
        List<Effort> closing = new ArrayList<>();
        for (int opening = 0; opening < OPENINGS; opening++) {
            reading.add(Effort.of(() -> reader().close()));
            AtomicReference<CaseWriter> writer = new AtomicReference<>();
            writing.add(Effort.of(() -> writer.set(writer())));
            closing.add(Effort.of(() -> Objects.requireNonNull(writer.get()).close()));
        }
        return List.of(
                new Figure("open for reading", "ms", middle(reading)),
                new Figure("open for writing", "ms", middle(writing)),
                new Figure("close with nothing written", "ms", middle(closing)),
                new Figure(
                        "a process from its start to the first page of the ledger",
                        "ms",
                        ColdOpening.millis(folder, COLD_OPENINGS)));
    }

    private static double middle(List<Effort> efforts) {
        return efforts.stream().mapToDouble(Effort::clockMillis).sorted().toArray()[efforts.size() / 2];
    }

    private List<Figure> asked() {
        Questions questions = new Questions(pile, documents);
        try (Casefile reader = reader()) {
            List<Figure> figures = new ArrayList<>(new Asking(reader, questions, calls).run());
            Proving proving = new Proving(reader);
            figures.addAll(Calls.of(questions.claims(Math.min(calls, PROOFS)), proving::prove)
                    .figures("proof of a claim"));
            Effort state = Effort.of(reader::state);
            figures.add(new Figure("state from the log", "s", state.clockSeconds()));
            figures.add(new Figure("state from the log, by the processor", "s", state.processorSeconds()));
            return figures;
        }
    }

    /** The claim of the entry with most claims is rejected, and the rejection undone. */
    private List<Figure> reviewed() {
        CaseWriter writer = writer();
        LedgerLine largest = writer.asWritten().queries().ledger(0, 1).get(0);
        ClaimLine claim =
                writer.asWritten().queries().claimsOf(largest.id(), 0, 1).get(0);
        AtomicLong place = new AtomicLong();
        Effort rejected = Effort.of(() -> place.set(decide(writer, new Decision.Reject(claim.id()))));
        Effort undone = Effort.of(() -> decide(writer, new Decision.Undo(place.get())));
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("claims of the largest entry", "claims", largest.claims()));
        figures.add(new Figure("rejection of a claim of the largest entry", "ms", rejected.clockMillis()));
        figures.add(new Figure("its undoing", "ms", undone.clockMillis()));
        writer.add(pile.deposit(documents));
        writer.flush();
        figures.add(new Figure(
                "checkpoint after one more document",
                "ms",
                Effort.of(writer::checkpoint).clockMillis()));
        figures.add(new Figure(
                "close after one more document", "ms", Effort.of(writer::close).clockMillis()));
        return figures;
    }

    private static long decide(CaseWriter writer, Decision decision) {
        return writer.deciding().review(new Review(decision, "bench", "made up"));
    }

    private List<Figure> rebuilt() {
        FolderGround ground = ground();
        ground.lock("bench");
        ground.dropIndex();
        ground.unlock();
        Effort rebuild = Effort.of(
                () -> Casefile.open(ground, MATTERS, CatchingUp.UNHEARD).close());
        return List.of(
                new Figure("index built anew", "s", rebuild.clockSeconds()),
                new Figure("index built anew, by the processor", "s", rebuild.processorSeconds()));
    }

    private List<Figure> sizes() {
        return List.of(
                size("archive"),
                size("log"),
                size(FolderGround.DATABASE),
                new Figure("files in all", "files", Shelf.count(folder)));
    }

    private Figure size(String part) {
        return new Figure("bytes of " + part, "MB", Shelf.bytes(folder.resolve(part)) / BYTES_TO_MEGABYTES);
    }

    private FolderGround ground() {
        return FolderGround.open(folder, FileDisk.lasting(), true);
    }

    private Casefile reader() {
        return Casefile.open(ground(), MATTERS, CatchingUp.UNHEARD);
    }

    /** The same moments in every run. */
    private CaseWriter writer() {
        AtomicLong seconds = new AtomicLong();
        InstantSource clock = () -> BEGINNING.plusSeconds(seconds.getAndIncrement());
        return CaseWriter.open(ground(), MATTERS, clock, "bench", CatchingUp.UNHEARD);
    }
}
