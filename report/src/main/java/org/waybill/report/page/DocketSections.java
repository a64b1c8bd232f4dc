package org.waybill.report.page;

import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.waybill.model.ClaimId;
import org.waybill.model.Correction;
import org.waybill.model.Docket;
import org.waybill.model.Filed;
import org.waybill.model.FiledReview;
import org.waybill.model.Mark;
import org.waybill.model.Reply;
import org.waybill.report.outline.ReviewLog;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Lapse;
import org.waybill.report.words.Shown;

/** What people added to a case, section by section, and how to check it. */
final class DocketSections {
    private final Docket docket;
    private final ReviewLog log;
    private final References references;

    DocketSections(Docket docket, ReviewLog log, References references) {
        this.docket = docket;
        this.log = log;
        this.references = references;
    }

    DocketView all() {
        return new DocketView(
                log.all().stream().map(this::review).toList(),
                numbered(docket.replies(), this::reply),
                numbered(docket.corrections(), this::correction),
                docket.mark().map(DocketSections::seal).orElse(null));
    }

    private static <T, V> List<V> numbered(List<T> all, BiFunction<Integer, T, V> view) {
        return IntStream.range(0, all.size())
                .mapToObj(index -> view.apply(index + 1, all.get(index)))
                .toList();
    }

    private DocketView.ReviewRow review(FiledReview filed) {
        return new DocketView.ReviewRow(
                filed.place(),
                references.decision(filed.review().decision()),
                Shown.phrase(filed.review().reviewer()),
                Dates.day(filed.at()),
                Shown.text(filed.review().reason()),
                log.isUndone(filed),
                standing(filed));
    }

    private List<Piece> standing(FiledReview filed) {
        if (log.isUndone(filed)) {
            return log.undoer(filed)
                    .map(undoer -> Piece.sentence(Piece.words("Undone by "), references.review(undoer.place())))
                    .orElseGet(() -> List.of(Piece.words("Undone")));
        }
        return log.successor(filed)
                .map(later -> Piece.sentence(Piece.words("Overtaken by "), references.review(later.place())))
                .orElseGet(() ->
                        List.of(Piece.words(Lapse.now(docket, filed.review().decision()))));
    }

    private DocketView.ReplyView reply(int number, Filed<Reply> filed) {
        Reply reply = filed.what();
        return new DocketView.ReplyView(
                number,
                Shown.phrase(reply.party()),
                Dates.words(reply.received()),
                filed(filed.by(), filed.at()),
                claims(reply.claims()),
                Shown.text(reply.text().stripTrailing()));
    }

    private DocketView.CorrectionView correction(int number, Filed<Correction> filed) {
        Correction correction = filed.what();
        return new DocketView.CorrectionView(
                number,
                filed(filed.by(), filed.at()),
                claims(correction.claims()),
                Shown.text(correction.was()),
                Shown.text(correction.is()),
                Shown.text(correction.reason()));
    }

    private List<Piece> claims(List<ClaimId> claims) {
        return claims.isEmpty() ? List.of(Piece.words("the case as a whole")) : references.claims(claims);
    }

    private static String filed(String by, Instant at) {
        return (by.isBlank() ? "" : "by " + Shown.phrase(by) + ", ") + Dates.day(at);
    }

    private static DocketView.SealView seal(Mark mark) {
        return new DocketView.SealView(
                Shown.text(mark.origin()),
                Shown.phrase(mark.title()),
                Counted.of(mark.size(), "entry", "entries"),
                Shown.text(mark.root()),
                Dates.words(mark.at()));
    }
}
