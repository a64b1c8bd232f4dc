package org.waybill.corroboration.origin;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.telling.Telling;
import org.waybill.corroboration.telling.Telling.Stance;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;

/** What one root told at one time, of one measure and in one stance. */
final class Occasion {
    /** A statement is reported for so many days; what its maker says later with another figure was found anew. */
    static final long REPORTED = 10;
    /** Of those who report a statement in its first days, whoever keeps the qualifier has its first form. */
    private static final long FRESH = 3;

    /** Pages are dated by their own clocks: one may bear the date of the day before. */
    static final long CLOCKS = 1;

    private final List<Telling> tellings = new ArrayList<>();
    private final Map<String, Amount> figures = new LinkedHashMap<>();

    /** In the order they were said. */
    List<Telling> tellings() {
        return tellings;
    }

    void add(Telling telling) {
        tellings.add(telling);
        telling.amount().ifPresent(amount -> figures.putIfAbsent(amount.key(), amount));
    }

    Stance stance() {
        return tellings.get(0).stance();
    }

    /** When it was said first; null where no telling of it is dated. */
    @Nullable
    PartialDate said() {
        return tellings.get(0).said();
    }

    boolean hasFigure() {
        return tellings.get(0).amount().isPresent();
    }

    /** Whether a figure was given here. */
    boolean gives(Amount amount) {
        return figures.containsKey(amount.key()) || figures.values().stream().anyMatch(amount::tells);
    }

    /** The different figures given here, the first first. */
    List<Amount> figures() {
        return List.copyOf(figures.values());
    }

    /** Whether a telling is of the same days, so that another figure in it is another account of the same. */
    boolean isOfTime(Telling telling) {
        PartialDate mine = said();
        PartialDate other = telling.said();
        return mine != null
                && other != null
                && ChronoUnit.DAYS.between(mine.last(), other.first()) <= REPORTED
                && ChronoUnit.DAYS.between(other.last(), mine.first()) <= REPORTED;
    }

    /** Whether the text says that a telling was said on a later day than this; pages are dated a day wrong at times. */
    boolean isBefore(Telling telling) {
        PartialDate mine = said();
        PartialDate other = telling.said();
        return telling.backdated()
                && mine != null
                && mine.hasDay()
                && other != null
                && other.hasDay()
                && ChronoUnit.DAYS.between(mine.first(), other.first()) > CLOCKS;
    }

    /**
     * The first form. Of those who report it in its first days the figure that most documents have is taken, for a slip is
     * rarely made twice; and of these one that keeps a qualifier, which is lost on the way and never gained.
     */
    Telling first() {
        List<Telling> fresh = tellings.stream().filter(this::isFresh).toList();
        Map<String, Long> told = fresh.stream()
                .collect(Collectors.groupingBy(Occasion::figure, LinkedHashMap::new, Collectors.counting()));
        long most = Collections.max(told.values());
        String figure = told.keySet().stream()
                .filter(key -> Objects.equals(told.get(key), most))
                .findFirst()
                .orElseThrow();
        return fresh.stream()
                .filter(telling -> figure(telling).equals(figure))
                .min(Comparator.comparing(Occasion::isBare))
                .orElseThrow();
    }

    private static String figure(Telling telling) {
        return telling.amount().map(Amount::key).orElse("");
    }

    private boolean isFresh(Telling telling) {
        PartialDate mine = said();
        PartialDate other = telling.said();
        return mine == null || (other != null && ChronoUnit.DAYS.between(mine.first(), other.first()) <= FRESH);
    }

    private static boolean isBare(Telling telling) {
        return telling.amount()
                .map(Amount::quantity)
                .filter(quantity -> quantity.qualifier() == Qualifier.EXACT)
                .isPresent();
    }

    /** Its figure in the first form. */
    Optional<Amount> amount() {
        return first().amount();
    }
}
