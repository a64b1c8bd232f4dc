package org.waybill.server.workbench.view;

import java.util.List;
import java.util.Locale;
import org.waybill.desk.sheet.MatchSheet;
import org.waybill.model.PartialDate;
import org.waybill.model.TokenPair;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Listed;

/** Matches in a reader's words. */
public final class Likenesses {
    private Likenesses() {}

    /** "0.93": two places, cut and not rounded. */
    public static String score(double score) {
        return Listed.score(score);
    }

    /** "+0.12", "−0.30". */
    public static String points(double points) {
        return Listed.points(points);
    }

    /** In hundredths, for the length of a bar. */
    public static int percent(double share) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * 100);
    }

    /** How two parts of names stand to each other. */
    public static String relation(MatchSheet.Token token) {
        return Listed.relation(TokenPair.Relation.valueOf(token.relation().toUpperCase(Locale.ROOT)));
    }

    /** What speaks for it, in the policy's order. */
    public static List<MatchSheet.Finding> pro(MatchSheet match) {
        return match.findings().stream().filter(one -> one.points() >= 0).toList();
    }

    /** What speaks against it. */
    public static List<MatchSheet.Finding> contra(MatchSheet match) {
        return match.findings().stream().filter(one -> one.points() < 0).toList();
    }

    /** "3 May 2024", or that a list prints no date. */
    public static String published(String date) {
        return date.isEmpty() ? "no date printed" : Dates.words(PartialDate.parse(date));
    }
}
