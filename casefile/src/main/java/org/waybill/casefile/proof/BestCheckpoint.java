package org.waybill.casefile.proof;

import java.util.Optional;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.note.BadNote;
import org.waybill.casefile.note.LogProof;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.trouble.Trouble;

/** The checkpoint over an entry that says most, with its stamp. */
record BestCheckpoint(PublishedCheckpoint published, Optional<byte[]> stamp) {

    static BestCheckpoint over(long place, Casefile casefile) {
        BestCheckpoint best = new BestCheckpoint(PublishedCheckpoint.unsigned(casefile.checkpoint()), Optional.empty());
        for (long size : casefile.keptCheckpoints()) {
            if (size > place && size <= casefile.size()) {
                BestCheckpoint other = new BestCheckpoint(kept(casefile, size), casefile.keptStamp(size));
                best = other.worth() > best.worth() ? other : best;
            }
        }
        return best;
    }

    /** A kept checkpoint of the case's own log. */
    static PublishedCheckpoint kept(Casefile casefile, long size) {
        byte[] bytes = casefile.keptCheckpoint(size)
                .orElseThrow(() -> Trouble.NOT_READ.met("there is no checkpoint over " + size + " entries"));
        try {
            PublishedCheckpoint published = PublishedCheckpoint.parse(bytes);
            if (published.checkpoint().size() == size
                    && published.checkpoint().root().equals(casefile.tree().root(size))) {
                return published;
            }
        } catch (BadNote e) {
            throw Trouble.DAMAGED.met("checkpoint " + size + " is damaged");
        }
        throw Trouble.DAMAGED.met("checkpoint " + size + " is not of the log as it is");
    }

    private int worth() {
        return (stamp.isPresent() ? 2 : 0) + (published.signatures().isEmpty() ? 0 : 1);
    }

    /** A {@code .tlog-proof} for an entry, which other tools can check too. */
    LogProof of(long place, Casefile casefile) {
        return LogProof.of(
                casefile.tree().inclusion(place, published.checkpoint().size()), published);
    }
}
