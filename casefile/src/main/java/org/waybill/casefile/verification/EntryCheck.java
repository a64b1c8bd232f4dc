package org.waybill.casefile.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.waybill.casefile.ClaimTree;
import org.waybill.casefile.Steps;
import org.waybill.casefile.canonical.CanonicalJson;
import org.waybill.casefile.canonical.NotCanonical;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.entry.LogEntry;
import org.waybill.casefile.index.Step;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.reading.Claims;
import org.waybill.casefile.reading.NamedReading;
import org.waybill.casefile.reading.ReadingJson;
import org.waybill.casefile.reading.Stored;
import org.waybill.casefile.screened.FiledScreening;
import org.waybill.casefile.screened.ScreeningJson;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.model.Decision;
import org.waybill.model.Sha256;

/** Holds an entry to what went before it and to the objects that it names. */
final class EntryCheck {
    private final ArchiveCheck archive;
    private final Tally tally;
    private final Suspicions suspicions;
    private final Set<Sha256> captured = new HashSet<>();
    private Instant last = Instant.MIN;

    EntryCheck(ArchiveCheck archive, Tally tally, Suspicions suspicions) {
        this.archive = archive;
        this.tally = tally;
        this.suspicions = suspicions;
    }

    /** What the entry does to the tables; empty where that cannot be told any more. */
    Optional<Step> of(long place, NodeHash leaf, LogEntry entry) {
        if (entry.at().isBefore(last)) {
            against(place, "it was added before the entry in front of it, by its time");
        }
        last = entry.at();
        Change change = entry.change();
        if (place == 0 != change instanceof Change.Founded) {
            against(place, "a log begins with the founding of the case, and has it nowhere else");
        }
        if (change instanceof Change.Captured one) {
            captured(place, one);
        }
        if (change instanceof Change.Screened screened) {
            screened(place, screened);
        }
        boolean brings = change instanceof Change.Derived
                || (change instanceof Change.Reviewed reviewed
                        && reviewed.replacement().isPresent());
        Optional<NamedReading> brought = brings ? brought(place, change) : Optional.empty();
        return brings && brought.isEmpty() ? Optional.empty() : Optional.of(new Step(place, entry, leaf, brought));
    }

    private void against(long place, String what) {
        suspicions.add(place, Finding.damage(Named.entry(place), what));
    }

    private void captured(long place, Change.Captured one) {
        captured.add(one.document());
        archive.length(place, one.document())
                .filter(length -> length != one.size())
                .ifPresent(length ->
                        against(place, "the document it names has " + length + " bytes, and it says " + one.size()));
    }

    private void screened(long place, Change.Screened entry) {
        archive.get(place, entry.answers()).ifPresent(bytes -> {
            try {
                FiledScreening kept = ScreeningJson.read(CanonicalJson.read(bytes));
                if (!says(entry, kept)) {
                    against(place, "the screening it names is not the one it tells of");
                }
            } catch (NotCanonical | RuntimeException e) {
                // Bytes that somebody made up can fail in any way; the digest is right, so they were stored like this.
                suspicions.add(
                        place,
                        Finding.damage(
                                Named.object(entry.answers()),
                                "it is no screening; " + Named.entry(place) + " says that it is one"));
            }
        });
    }

    private static boolean says(Change.Screened entry, FiledScreening kept) {
        return kept.policy().equals(entry.policy())
                && kept.editions().equals(entry.editions())
                && kept.answers().size() == entry.parties()
                && kept.matches() == entry.matches();
    }

    private Optional<NamedReading> brought(long place, Change change) {
        if (change instanceof Change.Derived derived) {
            return read(place, derived.reading())
                    .filter(reading -> fits(place, derived, reading))
                    .map(Whole::named);
        }
        if (change instanceof Change.Reviewed reviewed
                && reviewed.review().decision() instanceof Decision.Correct correct) {
            Change.Replacement replacement = reviewed.replacement().orElseThrow();
            return read(place, replacement.reading()).flatMap(base -> replaced(place, correct, replacement, base));
        }
        return Optional.empty();
    }

    /** A reading, with its JSON. */
    private record Whole(JsonNode json, Stored stored) {
        NamedReading named() {
            return new NamedReading(stored.reading(), Claims.of(json).ids());
        }
    }

    private Optional<Whole> read(long place, Sha256 name) {
        Optional<byte[]> bytes = archive.get(place, name);
        if (bytes.isEmpty()) {
            return Optional.empty();
        }
        try {
            JsonNode json = CanonicalJson.read(bytes.get());
            return Optional.of(new Whole(json, ReadingJson.read(json)));
        } catch (NotCanonical | RuntimeException e) {
            // Bytes that somebody made up can fail in any way; the digest is right, so they were stored like this.
            suspicions.add(
                    place,
                    Finding.damage(
                            Named.object(name), "it is no reading; " + Named.entry(place) + " says that it is one"));
            return Optional.empty();
        }
    }

    private boolean fits(long place, Change.Derived derived, Whole reading) {
        tally.readings++;
        tally.claims += reading.stored.reading().claims().size();
        String wrong = wrong(derived, reading);
        if (!wrong.isEmpty()) {
            against(place, "the reading it names has another " + wrong + " than it says");
        } else if (!captured.contains(derived.document())) {
            against(place, "it reads a document that did not come in before");
            return false;
        }
        return wrong.isEmpty();
    }

    private static String wrong(Change.Derived derived, Whole reading) {
        if (!reading.stored.reading().document().sha256().equals(derived.document())) {
            return "document";
        }
        if (!reading.stored.extractor().equals(derived.extractor())) {
            return "extractor";
        }
        if (!Sha256.of(reading.stored.reading().document().text()).equals(derived.text())) {
            return "text";
        }
        if (reading.stored.reading().claims().size() != derived.claims()) {
            return "number of claims";
        }
        return ClaimTree.root(reading.json).equals(derived.claimRoot()) ? "" : "root over its claims";
    }

    private Optional<NamedReading> replaced(
            long place, Decision.Correct correct, Change.Replacement replacement, Whole base) {
        if (!Claims.id(replacement.claim()).equals(correct.replacement())) {
            against(place, "the claim it brings is not the one it names");
            return Optional.empty();
        }
        try {
            return Optional.of(Steps.replacement(place, replacement, base.named()));
        } catch (CaseTrouble e) {
            against(place, "the claim it brings does not fit the document");
            return Optional.empty();
        }
    }
}
