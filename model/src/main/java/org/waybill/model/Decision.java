package org.waybill.model;

import java.util.SortedMap;
import java.util.TreeMap;

/** What an analyst decided. A later decision about the same thing takes the place of an earlier one. */
public sealed interface Decision {

    /** The name on the wire: {@code confirm}. */
    String key();

    /** What it names, each by its word on the wire and in the order of these words; nothing for what names a review. */
    default SortedMap<String, String> ids() {
        SortedMap<String, String> ids = new TreeMap<>();
        if (this instanceof Confirm confirm) {
            ids.put("claim", confirm.claim.hex());
        } else if (this instanceof Reject reject) {
            ids.put("claim", reject.claim.hex());
        } else if (this instanceof Correct correct) {
            ids.put("claim", correct.claim.hex());
            ids.put("replacement", correct.replacement.hex());
        } else if (this instanceof Same same) {
            ids.put("claim", same.claim.hex());
            ids.put("other", same.other.hex());
        } else if (this instanceof Other parted) {
            ids.put("claim", parted.claim.hex());
            ids.put("other", parted.other.hex());
        } else if (this instanceof Cut cut) {
            ids.put("document", cut.document.hex());
            ids.put("source", cut.source.hex());
        } else if (this instanceof Join join) {
            ids.put("document", join.document.hex());
            ids.put("source", join.source.hex());
        } else if (this instanceof Dismiss dismiss) {
            ids.put("listing", dismiss.listing.toString());
            ids.put("party", dismiss.subject.id());
            ids.put("party_kind", dismiss.subject.kind().key());
            ids.put("version", dismiss.version.hex());
        }
        return ids;
    }

    /** The document says it as it was read. */
    record Confirm(ClaimId claim) implements Decision {
        @Override
        public String key() {
            return "confirm";
        }
    }

    /** The document does not say it; the claim stays visible and counts nowhere. */
    record Reject(ClaimId claim) implements Decision {
        @Override
        public String key() {
            return "reject";
        }
    }

    /**
     * The document says something else; a person's claim takes the place of the extractor's.
     *
     * @param claim the one that was misread
     * @param replacement what the same document says instead, by its name
     */
    record Correct(ClaimId claim, ClaimId replacement) implements Decision {
        public Correct {
            refuseOne(claim, replacement);
        }

        @Override
        public String key() {
            return "correct";
        }
    }

    /** Two claims are about the same matter, whatever their parties are called. */
    record Same(ClaimId claim, ClaimId other) implements Decision {
        public Same {
            refuseOne(claim, other);
        }

        @Override
        public String key() {
            return "same";
        }
    }

    /** The first claim is about another matter than the second, and stands alone from now on. */
    record Other(ClaimId claim, ClaimId other) implements Decision {
        public Other {
            refuseOne(claim, other);
        }

        @Override
        public String key() {
            return "other";
        }
    }

    /** The first document did not take from the second what it says. */
    record Cut(Sha256 document, Sha256 source) implements Decision {
        public Cut {
            refuseOne(document, source);
        }

        @Override
        public String key() {
            return "cut";
        }
    }

    /** The first document took from the second what it says. */
    record Join(Sha256 document, Sha256 source) implements Decision {
        public Join {
            refuseOne(document, source);
        }

        @Override
        public String key() {
            return "join";
        }
    }

    /**
     * A listing, as one version words it, is not this party. Of another wording nothing is said.
     *
     * @param subject the party as the case names it; a state is never one
     * @param listing the record
     * @param version the wording that was looked at, by {@link Listing#version}
     */
    record Dismiss(Party subject, ListingId listing, Sha256 version) implements Decision {
        public Dismiss {
            if (!subject.kind().isScreened()) {
                throw new IllegalArgumentException("only who is named and no state is screened: " + subject.kind());
            }
        }

        @Override
        public String key() {
            return "dismiss";
        }
    }

    /**
     * An earlier decision no longer stands. What undid it can be undone in turn.
     *
     * @param review the place of the earlier review in the log, from 1: the entry at 0 founds the case
     */
    record Undo(long review) implements Decision {
        public Undo {
            if (review < 1) {
                throw new IllegalArgumentException("no review stands at place " + review + " of a log");
            }
        }

        @Override
        public String key() {
            return "undo";
        }
    }

    private static void refuseOne(Object one, Object other) {
        if (one.equals(other)) {
            throw new IllegalArgumentException("a decision about two takes two, not the same one twice");
        }
    }
}
