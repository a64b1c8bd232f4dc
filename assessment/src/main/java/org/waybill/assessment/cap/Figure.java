package org.waybill.assessment.cap;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.assessment.pack.Unit;
import org.waybill.assessment.telling.Told;
import org.waybill.model.Basis;
import org.waybill.model.Origin;
import org.waybill.model.Quantity;

/**
 * One origin's figure for goods that a cap counts, or may count.
 *
 * @param supplier who supplied: the id of one party, several with a comma between; empty where no claim tells
 * @param origin the id of the body whose figure it is
 * @param counts whether the origin adds to the count of origins
 * @param told the claim that has its first form
 * @param quantity as it was given
 * @param amount as an interval, in its own unit
 * @param unit how many of the cap's unit one is; empty where no row tells
 * @param isClear whether the goods are surely those that the cap counts
 */
record Figure(
        String supplier,
        String origin,
        Origin.Counts counts,
        Told told,
        Quantity quantity,
        Amount amount,
        Optional<Unit> unit,
        boolean isClear) {

    /** How much a figure says of a year. The more telling decide; the others are shown. */
    enum Weight {
        /** Left out. */
        NONE,
        /** Some of it may lie in another year, or be other goods: it can only raise the highest value. */
        MAY,
        /** One consignment, or a number on top of another: at least that. */
        PART,
        /** What came in the time that it is told for. */
        TOTAL
    }

    /** How much it says of a year. */
    Weight weight(CapYear year) {
        if (!leftOut().isEmpty()) {
            return Weight.NONE;
        }
        if (!isClear || !year.holds(told.days())) {
            return Weight.MAY;
        }
        return isPart() ? Weight.PART : Weight.TOTAL;
    }

    private boolean isPart() {
        return quantity.basis() == Basis.BATCH || quantity.basis() == Basis.INCREMENT;
    }

    /** What it leaves for a year, in the cap's unit; only for one that is not left out. */
    Amount in(CapYear year) {
        Unit row = unit.orElseThrow();
        Amount all = amount.times(row.low(), row.high());
        Amount lower = weight(year) == Weight.MAY ? all.atMost() : all;
        boolean isWhole = year.isCoveredBy(told.days()) || !year.holds(told.days());
        return isPart() || !isWhole ? lower.atLeast() : lower;
    }

    /** Whether it is told for the year and no longer: it may put the year where it stands. */
    boolean isFor(CapYear year) {
        return leftOut().isEmpty() && year.holds(told.days());
    }

    /** Why it makes no sum; empty where it does. */
    String leftOut() {
        if (!told.isAffirmed()) {
            return "Left out: the claim does not say that it was done.";
        }
        if (counts == Origin.Counts.NOT) {
            return "Left out: who gives it has it from others.";
        }
        return switch (quantity.basis()) {
            case RATE -> "Left out: a rate is no total, and nobody says how long it went on.";
            case CAPACITY -> "Left out: what could be held or made is not what came.";
            case SHARE -> "Left out: a share of a whole that is not told.";
            case SNAPSHOT -> "Left out: how much there was at one time is not what came.";
            case TOTAL, INCREMENT, BATCH, UNSTATED ->
                unit.isPresent()
                        ? ""
                        : "Left out: no table tells how much one of its unit (" + quantity.unit() + ") is.";
        };
    }

    /** How it was brought to a year. */
    String why(CapYear year) {
        String given = "Given as " + quantity.qualifier().words() + " " + amountGiven() + " " + quantity.unit()
                + " for " + told.days().words() + ". ";
        if (!isClear) {
            return given + "Whether the goods are those that the cap counts is not told: it may be nothing.";
        }
        if (!year.holds(told.days())) {
            return given + "That reaches beyond the year: some or all of it may lie outside.";
        }
        if (isPart()) {
            return given + "One consignment or addition: the year has at least that.";
        }
        return year.isCoveredBy(told.days())
                ? given + "That is the whole year."
                : given + "The year has at least that.";
    }

    private String amountGiven() {
        List<String> ends = Stream.of(quantity.low(), quantity.high())
                .filter(Objects::nonNull)
                .map(Amount::number)
                .distinct()
                .toList();
        return String.join(" to ", ends);
    }
}
