package org.waybill.casefile;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.waybill.casefile.contract.Looked;
import org.waybill.casefile.disk.Disk;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.ground.Founding;
import org.waybill.casefile.index.Matters;
import org.waybill.casefile.merkle.Tree;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.FiledReview;
import org.waybill.model.ListingId;
import org.waybill.model.PartialDate;
import org.waybill.model.Reason;
import org.waybill.model.Reply;
import org.waybill.model.Review;

/**
 * One case, made and added to in two runs by somebody who gives the same commands again where they were stopped.
 *
 * <p>A decision is known again by its reason, since a person sees on the screen what was filed.
 */
final class CaseScript {
    static final String MADE = "made";
    static final String KEPT = "kept";
    static final String CHECKPOINT = "checkpoint";

    private static final Founding FOUNDING = new Founding("example.org/script", "Script", "");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final Path folder;
    private final Disk disk;
    private final Matters matters;
    private final Consumer<String> acknowledged;
    private long seconds;

    /** The script, which hands over a line whenever something was acknowledged. */
    CaseScript(Path folder, Disk disk, Matters matters, Consumer<String> acknowledged) {
        this.folder = folder;
        this.disk = disk;
        this.matters = matters;
        this.acknowledged = acknowledged;
    }

    void run() {
        if (!FolderGround.isCase(folder)) {
            FolderGround.make(folder, disk, FOUNDING);
            acknowledged.accept(MADE);
        }
        try (CaseWriter writer = writer()) {
            first(writer);
        }
        try (CaseWriter writer = writer()) {
            second(writer);
        }
        try (Casefile whole = Casefile.open(ground(), matters, CatchingUp.UNHEARD)) {
            acknowledged.accept(CHECKPOINT + " " + whole.size());
        }
    }

    private FolderGround ground() {
        return FolderGround.open(folder, disk, true);
    }

    private CaseWriter writer() {
        InstantSource clock = () -> START.plusSeconds(seconds++);
        CaseWriter writer = CaseWriter.open(ground(), matters, clock, "script", CatchingUp.UNHEARD);
        kept(writer);
        return writer;
    }

    private void kept(CaseWriter writer) {
        writer.flush();
        Tree tree = writer.asWritten().tree();
        acknowledged.accept(KEPT + " " + tree.size() + " " + tree.root().hex());
    }

    private void first(CaseWriter writer) {
        writer.add(MadePages.page(0, 1));
        if (!isReadAgain(writer)) {
            writer.add(MadePages.page(1, 1));
        }
        writer.refuse(new Change.Refused("inbox/gone.pdf", Reason.NOT_FOUND, "no such file"));
        kept(writer);
        decide(writer, "clear", new Decision.Confirm(MadePages.claim(0, 0)));
        long rejected = decide(writer, "not said", new Decision.Reject(MadePages.claim(1, 0)));
        correct(writer);
        writer.add(MadePages.page(0, 1, "https://elsewhere.example/0"));
        kept(writer);
        long undone = decide(writer, "said after all", new Decision.Undo(rejected));
        decide(writer, "one matter", new Decision.Same(MadePages.claim(0, 0), MadePages.claim(1, 0)));
        decide(writer, "another", new Decision.Other(MadePages.claim(0, 1), MadePages.claim(1, 1)));
        decide(writer, "not said indeed", new Decision.Undo(undone));
        acknowledged.accept(CHECKPOINT + " " + writer.checkpoint().size());
    }

    private void second(CaseWriter writer) {
        for (int number = 2; number < 7; number++) {
            writer.add(MadePages.page(number, 1));
        }
        writer.add(MadePages.page(1, 2));
        kept(writer);
        decide(writer, "taken from there", new Decision.Join(MadePages.sha256(2), MadePages.sha256(3)));
        answer(writer);
        lookUp(writer);
    }

    private void lookUp(CaseWriter writer) {
        if (writer.asWritten().state().screenings().isEmpty()) {
            writer.screened(Looked.up("Maria", new ListingId("us_ofac_sdn", "36716"), 0.93, "MARIA E"));
            kept(writer);
        }
    }

    /** Nobody goes back to an older extractor. */
    private static boolean isReadAgain(CaseWriter writer) {
        return writer.asWritten()
                .queries()
                .extractor(MadePages.sha256(1))
                .filter(MadePages.extractor(2)::equals)
                .isPresent();
    }

    private void correct(CaseWriter writer) {
        String reason = "shells are drones";
        if (place(writer, reason).isEmpty()) {
            NamedReading brought = MadePages.brought(1, 1, "mines");
            writer.decide(MadePages.correct(1, 1, "mines", 1, reason), Optional.of(brought));
            kept(writer);
        }
    }

    private void answer(CaseWriter writer) {
        PartialDate day = PartialDate.parse("2026-01-02");
        if (writer.asWritten().state().replies().isEmpty()) {
            Reply reply = new Reply("IR", "We did not.", day, List.of(MadePages.claim(0, 0)));
            writer.decide(new Change.Replied(reply), Optional.empty());
            kept(writer);
        }
        if (writer.asWritten().state().corrections().isEmpty()) {
            Correction correction = new Correction("five", "six", "a slip", List.of());
            writer.decide(new Change.Corrected(correction), Optional.empty());
            kept(writer);
        }
    }

    private long decide(CaseWriter writer, String reason, Decision decision) {
        Optional<Long> known = place(writer, reason);
        if (known.isPresent()) {
            return known.get();
        }
        Review review = new Review(decision, "Ada", reason);
        long place = writer.decide(new Change.Reviewed(review, Optional.empty()), Optional.empty());
        kept(writer);
        return place;
    }

    private static Optional<Long> place(CaseWriter writer, String reason) {
        return writer.asWritten().state().reviews().stream()
                .filter(filed -> filed.review().reason().equals(reason))
                .map(FiledReview::place)
                .findFirst();
    }
}
