package org.waybill.casefile;

import java.util.List;
import java.util.Optional;
import org.waybill.casefile.archive.Archive;
import org.waybill.casefile.entry.BadEntry;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.EntryJson;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.index.Step;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.reading.BadReading;
import org.waybill.casefile.reading.ClaimJson;
import org.waybill.casefile.reading.Claims;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.trouble.Trouble;
import org.waybill.model.Document;
import org.waybill.model.Reading;

/** Lines of the log as steps of the index, with what the archive holds for them. */
public final class Steps {
    private Steps() {}

    static Step of(long place, byte[] line, Archive archive) {
        LogEntry entry = entry(place, line);
        return new Step(place, entry, NodeHash.leaf(line), brought(place, entry.change(), archive));
    }

    private static LogEntry entry(long place, byte[] line) {
        try {
            return EntryJson.read(line);
        } catch (BadEntry e) {
            throw e.isFromLater()
                    ? Trouble.TOO_NEW.met("entry " + place + " of the log: " + e.getMessage())
                    : Trouble.DAMAGED.met("entry " + place + " of the log: " + e.getMessage());
        }
    }

    private static Optional<NamedReading> brought(long place, Change change, Archive archive) {
        if (change instanceof Change.Derived derived) {
            return Optional.of(Casefile.reading(archive, derived.reading()));
        }
        if (change instanceof Change.Reviewed reviewed && reviewed.replacement().isPresent()) {
            Change.Replacement replacement = reviewed.replacement().get();
            return Optional.of(replacement(place, replacement, Casefile.reading(archive, replacement.reading())));
        }
        return Optional.empty();
    }

    /** A person's claim alone, as a reading of the document it quotes. */
    public static NamedReading replacement(long place, Change.Replacement replacement, NamedReading base) {
        Document document = base.reading().document();
        try {
            Reading alone =
                    new Reading(document, List.of(new ClaimJson(document).read(replacement.claim())), List.of());
            return new NamedReading(alone, List.of(Claims.id(replacement.claim())));
        } catch (BadReading e) {
            throw Trouble.DAMAGED.met("the claim that entry " + place + " of the log brings is damaged");
        }
    }
}
