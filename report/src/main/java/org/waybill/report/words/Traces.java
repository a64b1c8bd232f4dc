package org.waybill.report.words;

import org.waybill.model.Caution;
import org.waybill.model.Link;
import org.waybill.model.Remark;
import org.waybill.model.Suspicion;

/** How one text depends on another, what is remarked of claims side by side, and what warns of a document. */
public final class Traces {
    private Traces() {}

    /** What shows a dependence. */
    public static String kind(Link.Kind kind) {
        return switch (kind) {
            case DECIDED -> "Decided by a person";
            case SAID_SO -> "Says so itself";
            case TEXT_WHOLE -> "The same words, most of the text";
            case TEXT_PART -> "The same words, part of the text";
            case SHARED_FIGURE -> "The same figure, soon after";
        };
    }

    /** Whether it counts; empty where it does. */
    public static String standing(Link.Standing standing) {
        return switch (standing) {
            case COUNTS -> "";
            case CUT -> "cut by a person: counts no more";
            case SUSPECTED -> "a suspicion: shown, not counted";
            case CIRCULAR -> "one of a ring that has it from one another";
        };
    }

    /** Between the document that takes and whom it takes from: "has it from", of shared words no more than that. */
    public static String takes(Link link) {
        boolean isText = link.kind() == Link.Kind.TEXT_WHOLE || link.kind() == Link.Kind.TEXT_PART;
        String what = isText ? "words of " : "it from ";
        return switch (link.standing()) {
            case COUNTS, CIRCULAR -> " has " + what;
            case SUSPECTED -> " may have " + what;
            case CUT -> " was read as having " + what;
        };
    }

    /** A heading over remarks of one kind. */
    public static String title(Remark.Kind kind) {
        return switch (kind) {
            case SLIP -> "Ten times apart or more";
            case CONFLICT -> "Does not fit together";
            case DRIFT -> "Changed on the way";
            case CIRCULAR -> "From one another";
            case CORRECTION -> "Corrected";
            case OTHER_MEASURE -> "Counts something else";
            case BACKGROUND -> "Told again";
            case INCREMENT -> "On top";
            case AGREEMENT -> "Fits together";
        };
    }

    /** What two bodies agree in. */
    public static String word(Suspicion.Agreement.Kind kind) {
        return switch (kind) {
            case ACCOUNT -> "telling what somebody else said";
            case FINDING -> "each speaking for itself";
        };
    }

    /** Why a document is to be read beside its origin. */
    public static String word(Caution.Kind kind) {
        return switch (kind) {
            case QUALIFIER_LOST -> "Qualifier lost";
            case FIGURE_CHANGED -> "Another figure than its origin’s";
            case ROUNDED -> "Rounded";
            case UNIT_CHANGED -> "The same number of something else";
            case SIDES_CHANGED -> "Sides changed places";
            case JOINED_OTHERWISE -> "“And” for “or”, or the reverse";
            case ACCOUNTS_DIFFER -> "Accounts differ";
            case FIRMER_THAN_SOURCE -> "Firmer than its source";
            case MACHINE_MADE -> "Rewritten by machine";
            case CIRCULAR -> "From one another";
        };
    }
}
