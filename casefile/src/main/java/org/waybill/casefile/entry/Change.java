package org.waybill.casefile.entry;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.waybill.model.Capture;
import org.waybill.model.Correction;
import org.waybill.model.Decision;
import org.waybill.model.Extractor;
import org.waybill.model.Given;
import org.waybill.model.ListEdition;
import org.waybill.model.Reason;
import org.waybill.model.Reply;
import org.waybill.model.Review;
import org.waybill.model.Sha256;

/**
 * What an entry of the log says was added to the case.
 *
 * <p>Texts are as the log can hold them: half a character, which a file's name may have and UTF-8 has not, is replaced.
 */
public sealed interface Change {

    /** The name on the wire: {@code capture}. */
    String key();

    /**
     * The case begins. Always at place 0, and nowhere else.
     *
     * @param id what the case's checkpoints call it; no two cases share one
     * @param title what it is called; may be empty
     */
    record Founded(String id, String title) implements Change {
        /** Name and version of the form of all entries that follow. */
        public static final String FORMAT = "waybill-case/1";

        public Founded {
            if (id.isBlank() || id.indexOf('\n') >= 0) {
                throw new IllegalArgumentException("a case has an id of one line");
            }
            title = Parts.wellFormed(title);
        }

        @Override
        public String key() {
            return "case";
        }
    }

    /**
     * A document's bytes came in.
     *
     * @param document names the bytes in the archive
     * @param size how many bytes
     * @param capture where they came from, and how
     * @param given what whoever added it said of it, which goes before what it says of itself
     */
    record Captured(Sha256 document, long size, Capture capture, Given given) implements Change {
        public Captured {
            if (size < 0) {
                throw new IllegalArgumentException("a document has at least no bytes");
            }
            capture = Parts.wellFormed(capture);
            given = new Given(Parts.wellFormed(given.publisher()), Parts.wellFormed(given.title()), given.published());
        }

        @Override
        public String key() {
            return "capture";
        }
    }

    /**
     * A source could not be read.
     *
     * @param source what the user named
     * @param reason why
     * @param detail what was met
     */
    record Refused(String source, Reason reason, String detail) implements Change {
        public Refused {
            source = Parts.wellFormed(source);
            detail = Parts.wellFormed(detail);
        }

        @Override
        public String key() {
            return "refusal";
        }
    }

    /**
     * A document was read.
     *
     * @param document what was read
     * @param reading names the reading in the archive
     * @param extractor what read it
     * @param text digest of the UTF-8 bytes of the text that offsets count in
     * @param claims how many claims were found
     * @param claimRoot root of the RFC 6962 tree over the claims' canonical JSON
     */
    record Derived(Sha256 document, Sha256 reading, Extractor extractor, Sha256 text, int claims, Sha256 claimRoot)
            implements Change {
        public Derived {
            if (claims < 0) {
                throw new IllegalArgumentException("a reading has at least no claims");
            }
        }

        @Override
        public String key() {
            return "derivation";
        }
    }

    /**
     * An analyst decided something.
     *
     * @param review what, and why
     * @param replacement the claim a person put in another's place; empty for every other decision
     */
    record Reviewed(Review review, Optional<Replacement> replacement) implements Change {
        public Reviewed {
            if (review.decision() instanceof Decision.Correct != replacement.isPresent()) {
                throw new IllegalArgumentException("a correction, and nothing else, brings a claim");
            }
            review = new Review(
                    Parts.wellFormed(review.decision()),
                    Parts.wellFormed(review.reviewer()),
                    Parts.wellFormed(review.reason()));
        }

        @Override
        public String key() {
            return "review";
        }
    }

    /**
     * A claim by a person.
     *
     * @param reading names the reading in the archive whose text the claim's offsets count in
     * @param claim as {@code waybill-claim/1}
     */
    record Replacement(Sha256 reading, ObjectNode claim) {
        /** The document it quotes. */
        public Sha256 document() {
            return new Sha256(claim.path("document").asText());
        }
    }

    /**
     * The parties of the case were looked up in lists.
     *
     * @param answers names the screening in the archive
     * @param policy the version of the policy that scored
     * @param editions what was asked, by key
     * @param parties how many parties were looked up
     * @param matches how many pairs of party and listing were alike
     */
    record Screened(Sha256 answers, String policy, List<ListEdition> editions, int parties, int matches)
            implements Change {
        public Screened {
            editions = List.copyOf(editions);
            if (parties < 0 || matches < 0) {
                throw new IllegalArgumentException("a screening has at least no parties and no matches");
            }
        }

        @Override
        public String key() {
            return "screened";
        }
    }

    /** A party that is named answered. */
    record Replied(Reply reply) implements Change {
        public Replied {
            reply = new Reply(
                    Parts.wellFormed(reply.party()), Parts.wellFormed(reply.text()), reply.received(), reply.claims());
        }

        @Override
        public String key() {
            return "reply";
        }
    }

    /** Something the case said was wrong. */
    record Corrected(Correction correction) implements Change {
        public Corrected {
            correction = new Correction(
                    Parts.wellFormed(correction.was()),
                    Parts.wellFormed(correction.is()),
                    Parts.wellFormed(correction.reason()),
                    correction.claims());
        }

        @Override
        public String key() {
            return "correction";
        }
    }
}
