package org.waybill.report.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.model.ClaimId;
import org.waybill.model.Decision;
import org.waybill.model.FiledReview;
import org.waybill.model.Sha256;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Shown;

/** What decisions, replies and corrections are about, as words that lead there. */
final class References {
    private final Outline outline;
    private final Set<Long> reviews;

    References(Outline outline) {
        this.outline = outline;
        this.reviews =
                outline.docket().reviews().stream().map(FiledReview::place).collect(Collectors.toSet());
    }

    /** "claim 12"; by the start of its name where no document of the case makes it any more. */
    Piece claim(ClaimId id) {
        return outline.claim(id)
                .map(outline::claimNumber)
                .map(number -> new Piece("claim " + number, "c" + number))
                .orElseGet(() -> Piece.words("claim " + id.brief() + ", which is not in this report"));
    }

    List<Piece> claims(List<ClaimId> ids) {
        return Piece.list(ids.stream().map(this::claim).toList());
    }

    /** What was decided, as a sentence without its full stop. */
    List<Piece> decision(Decision decision) {
        if (decision instanceof Decision.Confirm confirm) {
            return Piece.sentence(Piece.words("Confirms "), claim(confirm.claim()));
        } else if (decision instanceof Decision.Reject reject) {
            return Piece.sentence(Piece.words("Rejects "), claim(reject.claim()));
        } else if (decision instanceof Decision.Correct correct) {
            return Piece.sentence(
                    Piece.words("Corrects "),
                    claim(correct.claim()),
                    Piece.words(": in its place stands "),
                    claim(correct.replacement()));
        } else if (decision instanceof Decision.Undo undo) {
            return Piece.sentence(Piece.words("Takes back "), review(undo.review()));
        } else if (decision instanceof Decision.Dismiss dismiss) {
            return List.of(Piece.words(
                    "Says that listing " + Shown.text(dismiss.listing().toString()) + " is not "
                            + Shown.phrase(dismiss.subject().id())));
        }
        return decision instanceof Decision.Cut || decision instanceof Decision.Join
                ? documents(decision)
                : matters(decision);
    }

    private List<Piece> matters(Decision decision) {
        if (decision instanceof Decision.Same same) {
            return Piece.sentence(
                    Piece.words("Joins the matters of "),
                    claim(same.claim()),
                    Piece.words(" and "),
                    claim(same.other()));
        } else if (decision instanceof Decision.Other other) {
            return Piece.sentence(
                    Piece.words("Parts "),
                    claim(other.claim()),
                    Piece.words(" from the matter of "),
                    claim(other.other()));
        }
        throw new IllegalStateException("a decision without words: " + decision.key());
    }

    private List<Piece> documents(Decision decision) {
        if (decision instanceof Decision.Cut cut) {
            return taking(cut.document(), " did not take from ", cut.source());
        } else if (decision instanceof Decision.Join join) {
            return taking(join.document(), " took from ", join.source());
        }
        throw new IllegalStateException("a decision without words: " + decision.key());
    }

    private List<Piece> taking(Sha256 document, String took, Sha256 source) {
        return Piece.sentence(
                Piece.words("Says that "),
                document(document),
                Piece.words(took),
                document(source),
                Piece.words(" what it says"));
    }

    /** "review 14", by its place in the log. */
    Piece review(long place) {
        return new Piece("review " + place, reviews.contains(place) ? "r" + place : "");
    }

    /** "document 4"; by the start of its digest where the case does not hold it. */
    Piece document(Sha256 sha256) {
        if (!outline.holds(sha256)) {
            return Piece.words("document " + sha256.brief() + ", which is not in this report");
        }
        int number = outline.documentNumber(sha256);
        return new Piece("document " + number, "d" + number);
    }
}
