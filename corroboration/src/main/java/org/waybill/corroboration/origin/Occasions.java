package org.waybill.corroboration.origin;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.telling.Telling;

/** Parts what leads back to one root by when it was told: whoever counts anew finds anew. */
final class Occasions {
    /** Those of a known day first: "in May" is laid to what is known of May, not the other way round. */
    private static final Comparator<Telling> BY_WORD = Comparator.comparing(Occasions::isVague)
            .thenComparing(telling -> Shelves.day(telling.said()))
            .thenComparing(Shelves.BY_PUBLICATION);

    private static final long LONGEST_MONTH = 31;

    private final List<Occasion> occasions = new ArrayList<>();
    private final Map<String, List<Occasion>> byFigure = new HashMap<>();

    private Occasions() {}

    /** By measure and stance, then in the order they were said. */
    static List<Occasion> of(Root root) {
        Map<String, List<Telling>> shelves = new TreeMap<>();
        root.tellings().stream().sorted(BY_WORD).forEach(telling -> shelves.computeIfAbsent(
                        shelf(telling), any -> new ArrayList<>())
                .add(telling));
        return shelves.values().stream()
                .flatMap(shelf -> parted(shelf).stream())
                .toList();
    }

    private static boolean isVague(Telling telling) {
        return telling.said() == null || !telling.said().hasDay();
    }

    private static String shelf(Telling telling) {
        return telling.stance() + " "
                + telling.amount()
                        .map(amount -> amount.measure().id() + " " + amount.kind())
                        .orElse("");
    }

    private static List<Occasion> parted(List<Telling> shelf) {
        Occasions parting = new Occasions();
        shelf.forEach(parting::put);
        return parting.occasions;
    }

    private void put(Telling telling) {
        Occasion home = home(telling).orElseGet(() -> {
            Occasion made = new Occasion();
            occasions.add(made);
            return made;
        });
        home.add(telling);
        telling.amount().stream().flatMap(Amount::keys).forEach(key -> byFigure.computeIfAbsent(
                        key, any -> new ArrayList<>())
                .add(home));
    }

    /** Without a figure there is nothing to tell one occasion from the next. */
    private Optional<Occasion> home(Telling telling) {
        return telling.amount().isEmpty()
                ? occasions.stream().findFirst()
                : giving(telling.amount().get())
                        .or(() -> telling.said() == null
                                ? nextGreater(telling.amount().get())
                                : telling.corrects() ? Optional.empty() : ofTime(telling));
    }

    private Optional<Occasion> giving(Amount amount) {
        return amount.keys()
                .flatMap(key -> byFigure.getOrDefault(key, List.of()).stream())
                .filter(occasion -> occasion.gives(amount))
                .findFirst();
    }

    /** The last before it that is of the same days; they come in the order they were said. */
    private Optional<Occasion> ofTime(Telling telling) {
        LocalDate oldest = Shelves.day(telling.said()).minusDays(Occasion.REPORTED + LONGEST_MONTH);
        for (int at = occasions.size() - 1; at >= 0; at--) {
            Occasion occasion = occasions.get(at);
            if (occasion.isOfTime(telling) && !occasion.isBefore(telling)) {
                return Optional.of(occasion);
            }
            if (Shelves.day(occasion.said()).isBefore(oldest)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** An undated page with a figure of its own: an account of the next greater total, unless it is the greatest. */
    private Optional<Occasion> nextGreater(Amount amount) {
        return occasions.stream()
                .filter(occasion -> point(occasion).compareTo(amount.point()) > 0)
                .min(Comparator.comparing(Occasions::point));
    }

    private static BigDecimal point(Occasion occasion) {
        return occasion.figures().get(0).point();
    }
}
