package org.waybill.casefile.verification;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.waybill.casefile.archive.Archive;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.model.Sha256;

/** Looks at every object of an archive: those that entries name, and the others. */
final class ArchiveCheck {
    private static final long BAD = -1;
    private static final String OLD = "Nothing needs to be done.";

    private final Archive archive;
    private final Tally tally;
    private final Suspicions suspicions;
    /** Lengths of the objects that entries name, in bytes; below 0 where one is not as it was. */
    private final Map<Sha256, Long> named = new HashMap<>();

    ArchiveCheck(Archive archive, Tally tally, Suspicions suspicions) {
        this.archive = archive;
        this.tally = tally;
        this.suspicions = suspicions;
    }

    /** The length of an object that an entry names; empty where it is not as it was, which is told. */
    Optional<Long> length(long place, Sha256 name) {
        Long known = named.get(name);
        if (known == null) {
            return get(place, name).map(bytes -> (long) bytes.length);
        }
        return known == BAD ? Optional.empty() : Optional.of(known);
    }

    /** An object that an entry names; empty where it is not as it was, which is told. */
    Optional<byte[]> get(long place, Sha256 name) {
        Optional<byte[]> bytes;
        try {
            bytes = archive.get(name);
        } catch (CaseTrouble e) {
            bytes = bad(place, name, "it cannot be read");
        }
        if (bytes.isEmpty()) {
            return named.containsKey(name) ? bytes : bad(place, name, "it is missing");
        }
        return Sha256.of(bytes.get()).equals(name) ? good(name, bytes) : bad(place, name, "its bytes were changed");
    }

    private Optional<byte[]> good(Sha256 name, Optional<byte[]> bytes) {
        long length = bytes.orElseThrow().length;
        if (named.put(name, length) == null) {
            tally.objects++;
            tally.bytes += length;
        }
        return bytes;
    }

    private Optional<byte[]> bad(long place, Sha256 name, String what) {
        if (named.put(name, BAD) == null) {
            tally.objects++;
        }
        suspicions.add(
                place, Finding.damage(Named.object(name), what + "; " + Named.entry(place) + " of the case names it"));
        return Optional.empty();
    }

    /** What no entry names. */
    void rest(Findings findings) {
        archive.list(
                name -> {
                    if (!named.containsKey(name)) {
                        findings.add(orphan(name));
                    }
                },
                stray -> findings.add(Finding.note(
                        "archive " + stray,
                        "it is no object of the archive, by its name",
                        "Move it elsewhere if it is of use.")));
    }

    private Finding orphan(Sha256 name) {
        tally.objects++;
        try {
            boolean whole = archive.get(name)
                    .filter(bytes -> Sha256.of(bytes).equals(name))
                    .isPresent();
            return whole
                    ? Finding.note(
                            Named.object(name), "no entry names it; a run was stopped before it came to that", OLD)
                    : Finding.damage(
                            Named.object(name),
                            "its bytes were changed; no entry names it",
                            "Delete it, or bring it back from a copy of the case.");
        } catch (CaseTrouble e) {
            return Finding.damage(Named.object(name), "it cannot be read; no entry names it");
        }
    }
}
