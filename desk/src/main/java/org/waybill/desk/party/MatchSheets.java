package org.waybill.desk.party;

import java.util.List;
import java.util.Optional;
import org.waybill.desk.sheet.MatchSheet;
import org.waybill.desk.sheet.ReviewSheet;
import org.waybill.model.CaseScreening;
import org.waybill.model.FiledReview;
import org.waybill.model.ListedName;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.TokenPair;
import org.waybill.report.outline.Likeness;
import org.waybill.report.words.Listed;

/** Matches as sheets, token by token and row by row of the policy. */
public final class MatchSheets {
    private MatchSheets() {}

    /** One that nobody decided on. */
    public static MatchSheet of(Match match) {
        return sheet(match, "open", Optional.empty(), List.of());
    }

    /** One with what people made of it. */
    static MatchSheet of(Likeness likeness, CaseScreening screening) {
        return sheet(likeness.match(), state(likeness), likeness.dismissal(), likeness.changes(screening));
    }

    private static String state(Likeness likeness) {
        return switch (likeness.state()) {
            case OPEN -> "open";
            case RETURNED -> "returned";
            case DISMISSED -> "dismissed";
        };
    }

    private static MatchSheet sheet(Match match, String state, Optional<FiledReview> dismissal, List<String> changes) {
        Optional<NameComparison> name = match.name();
        return new MatchSheet(
                match.listing().id().toString(),
                match.listing().version().hex(),
                match.listing().kind().key(),
                match.edition().title(),
                match.edition().published().map(Object::toString).orElse(""),
                match.edition().sha256().hex(),
                match.listing().primary().text(),
                match.listing().names().stream().map(ListedName::text).toList(),
                name.map(one -> Listed.as(match.listing(), one)).orElse(""),
                Listed.traits(match.listing()),
                match.score(),
                match.sentence(),
                match.findings().stream().map(MatchSheets::finding).toList(),
                name.map(NameComparison::asked).orElse(""),
                name.map(one -> one.listed().text()).orElse(""),
                name.map(NameComparison::tokens).orElse(List.of()).stream()
                        .map(MatchSheets::token)
                        .toList(),
                state,
                dismissal.map(MatchSheets::review).orElse(null),
                changes);
    }

    private static MatchSheet.Finding finding(MatchFinding finding) {
        return new MatchSheet.Finding(
                finding.row(), finding.asked(), finding.listed(), finding.points(), finding.reason());
    }

    private static MatchSheet.Token token(TokenPair pair) {
        return new MatchSheet.Token(
                pair.asked(), pair.listed(), pair.relation().key(), pair.similarity(), pair.weight());
    }

    private static ReviewSheet review(FiledReview filed) {
        return new ReviewSheet(
                filed.place(),
                filed.review().decision().key(),
                filed.review().reviewer(),
                filed.at().toString(),
                filed.review().reason());
    }
}
