package org.waybill.report.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.model.Body;
import org.waybill.model.Decision;
import org.waybill.model.FiledReview;
import org.waybill.model.Link;
import org.waybill.model.Sha256;
import org.waybill.report.outline.ReviewLog;
import org.waybill.report.words.Shown;
import org.waybill.report.words.Traces;

/** What shows that one document has it from another, with what people decided about it. */
final class LinkRows {
    private final References references;
    private final Places places;
    /** By the two documents it is about: the decision that holds. */
    private final Map<Set<Sha256>, FiledReview> decisions = new HashMap<>();

    LinkRows(ReviewLog log, References references, Places places) {
        this.references = references;
        this.places = places;
        log.holding().forEach(this::keep);
    }

    private void keep(FiledReview filed) {
        if (filed.review().decision() instanceof Decision.Cut cut) {
            decisions.put(Set.of(cut.document(), cut.source()), filed);
        } else if (filed.review().decision() instanceof Decision.Join join) {
            decisions.put(Set.of(join.document(), join.source()), filed);
        }
    }

    LinkView view(Link link) {
        return new LinkView(
                link.standing().key(),
                Traces.kind(link.kind()),
                sentence(link),
                places.quotes(link.words()),
                Shown.phrase(link.measure()),
                Traces.standing(link.standing()),
                decided(link));
    }

    /** "Document 4 has it from the Defence Ministry, by document 2". */
    private List<Piece> sentence(Link link) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(references.document(link.document()));
        pieces.add(Piece.words(Traces.takes(link)));
        Body from = link.from();
        Sha256 source = link.source();
        if (from != null) {
            pieces.add(Piece.words(Shown.phrase(from.name())));
        }
        if (from != null && source != null) {
            pieces.add(Piece.words(", by "));
        }
        if (source != null) {
            pieces.add(references.document(source));
        }
        return pieces;
    }

    /** Only a link that a decision made or unmade says so; of the same two documents others may stand. */
    private List<MarkView> decided(Link link) {
        Sha256 source = link.source();
        boolean decided = link.kind() == Link.Kind.DECIDED || link.standing() == Link.Standing.CUT;
        if (source == null || !decided) {
            return List.of();
        }
        FiledReview filed = decisions.get(Set.of(link.document(), source));
        return filed == null ? List.of() : List.of(mark(filed));
    }

    private MarkView mark(FiledReview filed) {
        String word = filed.review().decision() instanceof Decision.Cut ? "Cut" : "Joined";
        return Marks.mark(word, filed, Piece.sentence(Piece.words(", "), references.review(filed.place())));
    }
}
