package org.waybill.report.page;

import java.util.List;
import org.waybill.model.CaseScreening;
import org.waybill.model.FiledReview;
import org.waybill.model.Listing;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.TokenPair;
import org.waybill.report.outline.Likeness;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Listed;
import org.waybill.report.words.Shown;

/** Matches as rows of the page. */
final class MatchRows {
    private final CaseScreening screening;
    private final References references;

    MatchRows(CaseScreening screening, References references) {
        this.screening = screening;
        this.references = references;
    }

    ListsView.MatchView view(Likeness likeness) {
        Match match = likeness.match();
        Listing listing = match.listing();
        return new ListsView.MatchView(
                Shown.phrase(listing.primary().text()),
                Listed.score(match.score()),
                Shown.text(listing.id().toString()),
                match.edition().published().map(Dates::brief).orElse(""),
                match.name().map(name -> Listed.as(listing, name)).orElse(""),
                String.join(" \u00b7 ", Listed.traits(listing)),
                Shown.phrase(match.sentence()),
                match.name().map(NameComparison::tokens).orElse(List.of()).stream()
                        .map(MatchRows::token)
                        .toList(),
                match.findings().stream().map(MatchRows::finding).toList(),
                returned(likeness),
                likeness.changes(screening).stream().map(Shown::phrase).toList());
    }

    private static ListsView.TokenView token(TokenPair token) {
        return new ListsView.TokenView(
                Shown.text(token.asked()),
                Shown.text(token.listed()),
                Listed.relation(token.relation()),
                Listed.score(token.similarity()));
    }

    private static ListsView.FindingView finding(MatchFinding finding) {
        return new ListsView.FindingView(
                Shown.text(finding.row()),
                Shown.text(finding.asked()),
                Shown.text(finding.listed()),
                Listed.points(finding.points()),
                Shown.phrase(finding.reason()));
    }

    private List<Piece> returned(Likeness likeness) {
        return likeness.dismissal()
                .filter(filed -> likeness.state() == Likeness.State.RETURNED)
                .map(filed -> Piece.joined(
                        List.of(Piece.words("It came back. An earlier wording of the record was dismissed by ")),
                        Piece.joined(
                                by(filed),
                                List.of(Piece.words(
                                        ": \u201c" + Shown.text(filed.review().reason()) + "\u201d")))))
                .orElse(List.of());
    }

    /** "review 14, Ana, 3 May 2026". */
    List<Piece> by(FiledReview filed) {
        return Piece.sentence(
                references.review(filed.place()),
                Piece.words(", " + Shown.phrase(filed.review().reviewer()) + ", " + Dates.day(filed.at())));
    }
}
