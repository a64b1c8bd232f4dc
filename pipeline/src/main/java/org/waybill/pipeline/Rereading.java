package org.waybill.pipeline;

import java.util.List;
import java.util.Optional;
import org.waybill.casefile.CaseWriter;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.state.HeldDocument;
import org.waybill.extraction.ClaimExtractor;
import org.waybill.intake.Intake;
import org.waybill.intake.Source;
import org.waybill.model.Extractor;
import org.waybill.model.Reading;

/** Reads the documents of a case anew, from the bytes it keeps. */
final class Rereading {
    private final Intake intake;
    private final ClaimExtractor extractor;
    private final Extractor identity;
    private final int threads;

    Rereading(Intake intake, ClaimExtractor extractor, Extractor identity, int threads) {
        this.intake = intake;
        this.extractor = extractor;
        this.identity = identity;
        this.threads = threads;
    }

    /** How many documents got a new reading. */
    int run(CaseWriter into, Progress progress) {
        Casefile held = into.asWritten();
        List<HeldDocument> older = held.state().documents().stream()
                .filter(document -> document.latest()
                        .filter(derived -> derived.extractor().equals(identity))
                        .isEmpty())
                .toList();
        SourceReader reader = new SourceReader(intake, extractor, document -> false);
        int[] read = new int[1];
        InOrder.run(threads, older, document -> reading(document, held, reader), (place, reading) -> {
            if (reading.isPresent()) {
                into.reread(reading.get(), identity);
                read[0]++;
            }
            progress.done(place + 1, older.size(), older.get(place).origin());
        });
        into.flush();
        return read[0];
    }

    /** Of what comes out of the bytes only the document itself: what was attached to it is kept for itself. */
    private static Optional<Reading> reading(HeldDocument document, Casefile held, SourceReader reader) {
        Change.Captured captured = document.captures().get(0).what();
        Source source = new Source.Kept(captured.capture(), held.original(document.sha256()));
        return reader.read(source, captured.given()).found().stream()
                .flatMap(find -> find.reading().stream())
                .filter(reading -> reading.document().sha256().equals(document.sha256()))
                .findFirst();
    }
}
