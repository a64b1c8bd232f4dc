package org.waybill.bench.screening;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;
import org.waybill.model.Match;
import org.waybill.model.Subject;
import org.waybill.screening.IndexedScreener;
import org.waybill.screening.Screener;
import org.waybill.screening.list.LoadedList;

/** Whether a record is found by a name it was never listed under, at the price of so many false alerts. */
final class HeldOutBoard {
    /** Shares of unlisted people who may raise an alert. */
    private static final List<Double> PRICES = List.of(0.005, 0.01, 0.05);

    private static final double TOLD = 0.01;

    private HeldOutBoard() {}

    static Board of(LoadedList list, List<HeldOutAlias> aliases, List<Asked> unlisted, Screener screener) {
        List<Measure> measures = new ArrayList<>();
        double[] names = falseScores(screener, list, unlisted, Asked::byName);
        double[] years = falseScores(screener, list, unlisted, Asked::byNameAndYear);
        List<Optional<Match>> byName = tops(list, aliases, HeldOutBoard::byName);
        List<Optional<Match>> byYear = tops(list, aliases, HeldOutBoard::byNameAndYear);
        for (double price : PRICES) {
            addFound("by name", price, bar(names, price), byName, measures);
        }
        for (double price : PRICES) {
            addFound("by name and year", price, bar(years, price), byYear, measures);
        }
        return new Board(
                "aliases held out of " + list.edition().list(), measures, outcomes(aliases, byName, bar(names, TOLD)));
    }

    private static double[] falseScores(
            Screener screener, LoadedList list, List<Asked> unlisted, Function<Asked, Subject> form) {
        return Top.of(
                        screener,
                        unlisted.stream().map(form).toList(),
                        List.of(list.edition().list()))
                .stream()
                .mapToDouble(Top::score)
                .sorted()
                .toArray();
    }

    /** The score above which at most so large a share of these lie. */
    private static double bar(double[] sorted, double price) {
        return sorted[sorted.length - 1 - (int) (price * sorted.length)];
    }

    private static List<Optional<Match>> tops(
            LoadedList list, List<HeldOutAlias> aliases, Function<HeldOutAlias, Subject> form) {
        return aliases.parallelStream()
                .map(alias -> {
                    LoadedList rest = new LoadedList(list.edition(), List.of(alias.rest()));
                    return Top.of(IndexedScreener.over(List.of(rest)), List.of(form.apply(alias)), List.of())
                            .get(0);
                })
                .toList();
    }

    private static Subject byName(HeldOutAlias alias) {
        return new Asked("", alias.alias().text(), List.of()).byName();
    }

    private static Subject byNameAndYear(HeldOutAlias alias) {
        return new Asked("", alias.alias().text(), alias.rest().births()).byNameAndYear();
    }

    private static void addFound(String how, double price, double bar, List<Optional<Match>> tops, List<Measure> into) {
        String at = how + " at " + percent(price) + " false alerts";
        into.add(Measure.share(
                "found " + at,
                (double) tops.stream().filter(top -> Top.score(top) > bar).count(),
                tops.size()));
        into.add(Measure.share("bar " + at, bar, 1));
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }

    private static List<Outcome> outcomes(List<HeldOutAlias> aliases, List<Optional<Match>> tops, double bar) {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < aliases.size(); i++) {
            HeldOutAlias alias = aliases.get(i);
            String key = alias.rest().id() + " " + alias.alias().text();
            outcomes.add(new Outcome(key, Top.score(tops.get(i)) > bar, Top.said(tops.get(i)), ""));
        }
        return outcomes;
    }
}
