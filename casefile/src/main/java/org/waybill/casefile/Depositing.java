package org.waybill.casefile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.waybill.casefile.archive.StoredObject;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.index.Step;
import org.waybill.casefile.reading.Claims;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.reading.ReadingJson;
import org.waybill.model.Capture;
import org.waybill.model.Extractor;
import org.waybill.model.Given;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/** Decides what a document adds to a case, and writes it. */
final class Depositing {
    private final CaseWriter writer;

    Depositing(CaseWriter writer) {
        this.writer = writer;
    }

    Added add(Deposit deposit) {
        Sha256 document = deposit.reading().document().sha256();
        boolean elsewhere = capture(document, deposit.bytes(), deposit.capture(), deposit.given());
        Optional<Extractor> before = readBy(document);
        if (before.isEmpty() || !before.get().equals(deposit.extractor())) {
            derive(deposit.reading(), deposit.extractor());
            return before.isEmpty() ? Added.NEW : Added.READ_AGAIN;
        }
        return elsewhere ? Added.FOUND_AGAIN : Added.KNOWN;
    }

    /** Notes where bytes came from, if that is news. Whether they were held and came from elsewhere. */
    boolean capture(Sha256 document, byte[] bytes, Capture capture, Given given) {
        Change.Captured captured = new Change.Captured(document, bytes.length, capture, given);
        boolean held = holds(document, "");
        boolean elsewhere = held && isElsewhere(document, captured.capture().address());
        if (!held || elsewhere) {
            writer.keep(StoredObject.of(bytes));
            writer.write(captured, Optional.empty());
        }
        return elsewhere;
    }

    /** The same page at another address is news: somebody passed it on. The same file in another folder is none. */
    private boolean isElsewhere(Sha256 document, String address) {
        return !address.isEmpty() && !holds(document, address);
    }

    private boolean holds(Sha256 document, String address) {
        for (Step step : writer.waiting()) {
            if (step.entry().change() instanceof Change.Captured captured
                    && captured.document().equals(document)
                    && (address.isEmpty() || captured.capture().address().equals(address))) {
                return true;
            }
        }
        return writer.index().queries().captured(document, address);
    }

    private Optional<Extractor> readBy(Sha256 document) {
        Optional<Extractor> waiting = Optional.empty();
        for (Step step : writer.waiting()) {
            if (step.entry().change() instanceof Change.Derived derived
                    && derived.document().equals(document)) {
                waiting = Optional.of(derived.extractor());
            }
        }
        return waiting.isPresent() ? waiting : writer.index().queries().extractor(document);
    }

    /** A reading of a document that the case holds. */
    void derive(Reading reading, Extractor extractor) {
        ObjectNode json = ReadingJson.of(reading, extractor);
        StoredObject object = StoredObject.of(CanonicalJson.bytes(json));
        NamedReading named = new NamedReading(reading, Claims.of(json).ids());
        writer.keep(object);
        writer.write(
                new Change.Derived(
                        reading.document().sha256(),
                        object.name(),
                        extractor,
                        Sha256.of(reading.document().text()),
                        reading.claims().size(),
                        ClaimTree.root(json)),
                Optional.of(named));
    }
}
