package org.waybill.report.words;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Basis;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;

/** Quantities in words, with the source's qualifier and never a rounder one. */
public final class Figures {
    private Figures() {}

    /** "more than 20,000 containers". */
    public static String withUnit(Quantity quantity) {
        String unit = Shown.phrase(quantity.unit());
        return unit.isEmpty() ? words(quantity) : words(quantity) + " " + unit;
    }

    /** The same where nothing else tells what it counts: "a further 3,000 soldiers" is no total. */
    public static String inFull(Quantity quantity) {
        return switch (quantity.basis()) {
            case INCREMENT -> "a further " + withUnit(quantity);
            case RATE, CAPACITY, SHARE -> withUnit(quantity) + " (" + basis(quantity.basis()) + ")";
            case TOTAL, BATCH, SNAPSHOT, UNSTATED -> withUnit(quantity);
        };
    }

    /** "more than 20,000"; a bare number stays bare, since its source did not say "exactly". */
    public static String words(Quantity quantity) {
        if (!quantity.vague().isEmpty()) {
            return "“" + Shown.text(quantity.vague()) + "” (" + band(quantity) + ")";
        }
        if (quantity.isSingle()) {
            return join(qualifier(quantity), number(quantity.low()));
        }
        if (quantity.low() != null && quantity.high() != null) {
            return band(quantity);
        }
        return bound(quantity);
    }

    /** What the figure counts, for a reader: "running total", "one batch". */
    public static String basis(Basis basis) {
        return switch (basis) {
            case TOTAL -> "running total";
            case INCREMENT -> "a further number";
            case BATCH -> "one batch";
            case SNAPSHOT -> "at one time";
            case RATE -> "a rate";
            case CAPACITY -> "a capacity";
            case SHARE -> "a share, in percent";
            case UNSTATED -> "not stated";
        };
    }

    private static String bound(Quantity quantity) {
        boolean fromBelow = quantity.low() != null;
        Qualifier fitting = fromBelow ? Qualifier.AT_LEAST : Qualifier.UP_TO;
        boolean twoSided = quantity.qualifier() == Qualifier.EXACT || quantity.qualifier() == Qualifier.RANGE;
        String words = twoSided ? fitting.words() : quantity.qualifier().words();
        return join(words, number(fromBelow ? quantity.low() : quantity.high()));
    }

    private static String band(Quantity quantity) {
        return number(quantity.low()) + "–" + number(quantity.high());
    }

    private static String qualifier(Quantity quantity) {
        return quantity.qualifier() == Qualifier.EXACT
                ? ""
                : quantity.qualifier().words();
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "open" : Counted.figure(value);
    }

    private static String join(String words, String number) {
        return words.isEmpty() ? number : words + " " + number;
    }
}
