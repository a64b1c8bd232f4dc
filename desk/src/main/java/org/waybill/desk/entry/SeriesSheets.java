package org.waybill.desk.entry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.SeriesSheet;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Origin;
import org.waybill.model.Quantity;
import org.waybill.model.Remark;
import org.waybill.report.outline.Figure;
import org.waybill.report.outline.FigureTable;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Figures;
import org.waybill.report.words.Shown;

/** Figures over time, a series for each origin, unit and sort of figure. */
public final class SeriesSheets {
    private static final int MOST_SERIES = 30;
    /** A row of more cannot be told apart on paper. */
    private static final int MOST_POINTS = 32;
    /** Once a sheet has so many, further series get the least. */
    private static final int ENOUGH = 160;
    /** The first, the last, the lowest and the highest. */
    private static final int LEAST_POINTS = 4;

    private record Key(String whose, String unit, Basis basis) {}

    private final Outline outline;
    private final FigureTable figures;
    private final Names names;

    public SeriesSheets(Making making) {
        this.outline = making.outline();
        this.figures = new FigureTable(outline);
        this.names = new Names(making);
    }

    /** Those with the most figures first within each unit, units with the most figures first. */
    public List<SeriesSheet> of(Entry entry) {
        return some(all(entry));
    }

    /** The first of them, so thinned out that a page can hold them. */
    static List<SeriesSheet> some(List<SeriesSheet> all) {
        List<SeriesSheet> some = new ArrayList<>();
        int room = ENOUGH;
        for (SeriesSheet one : all.subList(0, Math.min(MOST_SERIES, all.size()))) {
            SeriesSheet kept = thinned(one, Math.max(LEAST_POINTS, Math.min(MOST_POINTS, room)));
            room -= kept.points().size();
            some.add(kept);
        }
        return some;
    }

    private static SeriesSheet thinned(SeriesSheet one, int most) {
        List<SeriesSheet.Point> all = one.points();
        if (all.size() <= most) {
            return one;
        }
        int last = all.size() - 1;
        Set<Integer> kept = new TreeSet<>(List.of(0, last));
        IntStream.rangeClosed(0, last)
                .boxed()
                .min(Comparator.comparing(at -> end(all.get(at))))
                .ifPresent(kept::add);
        IntStream.rangeClosed(0, last)
                .boxed()
                .max(Comparator.comparing(at -> end(all.get(at))))
                .ifPresent(kept::add);
        int between = most - kept.size();
        for (int at = 1; at <= between; at++) {
            kept.add((int) ((long) at * last / (between + 1)));
        }
        return new SeriesSheet(
                one.whose(),
                one.origin(),
                one.unit(),
                one.basis(),
                kept.stream().map(all::get).toList(),
                one.figures());
    }

    /** What it is the lowest or the highest by. */
    private static BigDecimal end(SeriesSheet.Point point) {
        return point.low() != null ? point.low() : point.high() != null ? point.high() : BigDecimal.ZERO;
    }

    List<SeriesSheet> all(Entry entry) {
        Map<Key, List<Figure>> series = new LinkedHashMap<>();
        Map<String, Integer> units = new TreeMap<>();
        for (Figure figure : figures.of(entry)) {
            Quantity quantity = figure.quantity();
            Key key = new Key(Counted.capital(figure.speaker()), quantity.unit(), quantity.basis());
            series.computeIfAbsent(key, any -> new ArrayList<>()).add(figure);
            units.merge(quantity.unit(), 1, Integer::sum);
        }
        Set<Claim> conflicting = conflicting(entry);
        Map<String, String> origins = origins(entry);
        return series.entrySet().stream()
                .sorted(order(units))
                .map(row -> sheet(row.getKey(), row.getValue(), origins, conflicting))
                .toList();
    }

    private static Comparator<Map.Entry<Key, List<Figure>>> order(Map<String, Integer> units) {
        return Comparator.comparing((Map.Entry<Key, List<Figure>> row) ->
                        -units.getOrDefault(row.getKey().unit(), 0))
                .thenComparing(row -> row.getKey().unit())
                .thenComparing(row -> row.getKey().basis())
                .thenComparing(row -> -row.getValue().size());
    }

    private static Set<Claim> conflicting(Entry entry) {
        Set<Claim> claims = new HashSet<>();
        for (Remark.Kind kind : List.of(Remark.Kind.SLIP, Remark.Kind.CONFLICT)) {
            entry.corroboration().remarks(kind).forEach(remark -> claims.addAll(remark.claims()));
        }
        return claims;
    }

    /** Ids of bodies by the name that series are under. */
    private static Map<String, String> origins(Entry entry) {
        Map<String, String> ids = new TreeMap<>();
        for (Origin origin : entry.corroboration().roots()) {
            ids.putIfAbsent(
                    Counted.capital(Shown.phrase(origin.body().name())),
                    origin.body().id());
        }
        return ids;
    }

    private SeriesSheet sheet(Key key, List<Figure> some, Map<String, String> origins, Set<Claim> conflicting) {
        return new SeriesSheet(
                key.whose(),
                origins.getOrDefault(key.whose(), ""),
                key.unit(),
                key.basis().key(),
                some.stream()
                        .map(figure -> point(figure, conflicting))
                        .sorted(Comparator.comparing(SeriesSheet.Point::published))
                        .toList(),
                some.size());
    }

    private SeriesSheet.Point point(Figure figure, Set<Claim> conflicting) {
        Quantity quantity = figure.quantity();
        return new SeriesSheet.Point(
                Names.date(outline.earliest(figure.claims()).orElse(null)),
                quantity.low(),
                quantity.high(),
                quantity.qualifier().key(),
                Figures.inFull(quantity),
                figure.period() == null ? "" : Dates.words(figure.period()),
                figure.standing().key(),
                (int) outline.documentCount(figure.claims()),
                figure.claims().stream().anyMatch(conflicting::contains),
                names.claims(figure.claims()));
    }
}
