package org.waybill.report.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Assessment;
import org.waybill.model.Element;
import org.waybill.model.PartialDate;
import org.waybill.model.Provision;
import org.waybill.model.Tally;

/** What stands in an assessment, in a reader's words. */
public final class Rules {
    private Rules() {}

    /** How sure a citation is, for a reader: never left out where the citation stands. */
    public static String mark(Provision provision) {
        return provision.certainty() == Provision.Certainty.FROM_MEMORY
                ? "cited from memory"
                : provision.certainty().words();
    }

    /** The head of the column of an element. */
    public static String name(Element.Kind kind) {
        return switch (kind) {
            case BOUND -> "Bound";
            case CONDUCT -> "Conduct";
            case DIRECTION -> "Direction";
            case ITEM -> "Item";
            case DATE -> "Date";
            case EXEMPTION -> "No exemption";
            case FURTHER -> "Further";
        };
    }

    /** "no evidence". */
    public static String state(Element.State state) {
        return switch (state) {
            case SUPPORTED -> "supported";
            case CONTESTED -> "contested";
            case NO_EVIDENCE -> "no evidence";
            case RULED_OUT -> "ruled out";
        };
    }

    /** A sign that is told apart without colour. */
    public static String sign(Element.State state) {
        return switch (state) {
            case SUPPORTED -> "●";
            case CONTESTED -> "◐";
            case NO_EVIDENCE -> "○";
            case RULED_OUT -> "×";
        };
    }

    /** "Cannot say". */
    public static String result(Assessment.Result result) {
        return Counted.capital(result.words());
    }

    /** The days that the claims leave for the conduct. */
    public static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? "no day told" : "some day up to " + day(to);
        }
        if (to == null) {
            return "some day from " + day(from);
        }
        return from.equals(to) ? day(from) : day(from) + " to " + day(to);
    }

    /** "1 September 2023". */
    public static String day(LocalDate day) {
        return Dates.words(PartialDate.of(day));
    }

    /** What the figures of a cap's year come to, beside its limit. */
    public static String sums(Tally tally) {
        return "The figures leave " + range(tally.low(), tally.high()) + " " + Shown.text(tally.unit())
                + " for the year, all suppliers together, against a limit of " + Counted.figure(tally.limit())
                + "; " + Backing.counted(tally.origins(), "origin") + ".";
    }

    /** "0–120", "at least 1,000,000". */
    public static String range(BigDecimal low, @Nullable BigDecimal high) {
        if (high == null) {
            return low.signum() == 0 ? "any amount of" : "at least " + Counted.figure(low);
        }
        return low.compareTo(high) == 0 ? Counted.figure(low) : Counted.figure(low) + "–" + Counted.figure(high);
    }

    /** Whose duty; that no claim tells it is said too. */
    public static String duty(String bound) {
        return bound.isEmpty() ? "of somebody whom no claim names" : "of " + Shown.party(bound);
    }
}
