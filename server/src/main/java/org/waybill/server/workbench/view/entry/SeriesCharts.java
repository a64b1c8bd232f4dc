package org.waybill.server.workbench.view.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waybill.desk.sheet.SeriesSheet;
import org.waybill.model.Basis;
import org.waybill.model.PartialDate;
import org.waybill.model.Qualifier;
import org.waybill.model.Quantity;
import org.waybill.report.chart.Chart;
import org.waybill.report.chart.Drawing;
import org.waybill.report.chart.Glyph;
import org.waybill.report.chart.Lane;
import org.waybill.report.chart.Measure;
import org.waybill.report.chart.Point;
import org.waybill.report.chart.Tag;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Shown;

/** Charts of figures over time: one for each unit and sort of figure, a row for each origin. */
public final class SeriesCharts {
    private static final int WIDE = 1240;
    private static final int NARROW = 344;
    private static final int MOST_LANES = 10;
    /** A telephone's width has no room for more marks in a row. */
    private static final int MOST_NARROW = 14;

    private static final int MOST_NAME = 46;

    private record Axis(String unit, Measure measure) {
        String title() {
            return Counted.capital(Shown.phrase(unit)) + measure.words();
        }
    }

    private SeriesCharts() {}

    /**
     * One chart with its table.
     *
     * @param title what is counted
     * @param label the chart in a sentence
     * @param wide null where nothing can be drawn
     * @param narrow for a telephone; null like the wide one
     * @param key the shapes used
     * @param remarks what a reader must know to read it right
     * @param series the same figures and those that are not drawn, for the table
     */
    public record Figure(
            String title,
            String label,
            Optional<Chart> wide,
            Optional<Chart> narrow,
            List<Glyph> key,
            List<String> remarks,
            List<SeriesSheet> series) {
        /** How many figures. */
        public int points() {
            return series.stream().mapToInt(one -> one.points().size()).sum();
        }
    }

    /** In the order of the series. */
    public static List<Figure> of(List<SeriesSheet> series) {
        return of(series, WIDE);
    }

    /**
     * The same for a column that is not as wide.
     *
     * @param wide its width in pixels
     */
    public static List<Figure> of(List<SeriesSheet> series, int wide) {
        Map<Axis, List<SeriesSheet>> axes = new LinkedHashMap<>();
        for (SeriesSheet one : series) {
            Axis axis =
                    new Axis(one.unit(), Measure.of(Basis.valueOf(one.basis().toUpperCase(Locale.ROOT))));
            axes.computeIfAbsent(axis, any -> new ArrayList<>()).add(one);
        }
        return axes.entrySet().stream()
                .map(axis -> figure(axis.getKey(), axis.getValue(), wide))
                .toList();
    }

    /** The series of figures that no chart has. */
    public static List<SeriesSheet> alone(List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.wide().isEmpty())
                .flatMap(figure -> figure.series().stream())
                .toList();
    }

    private static Figure figure(Axis axis, List<SeriesSheet> series, int width) {
        List<Lane> all = Drawing.drawable(lanes(series));
        List<Lane> lanes = all.stream().limit(MOST_LANES).toList();
        boolean joined = axis.measure() == Measure.RUNNING;
        boolean single = lanes.stream().mapToInt(lane -> lane.points().size()).sum() < 2;
        Optional<Chart> wide = single ? Optional.empty() : Optional.of(Drawing.of(lanes, joined, width));
        return new Figure(
                axis.title(),
                axis.title() + " by date of publication: a row for each of "
                        + Counted.of(lanes.size(), "origin or speaker", "origins or speakers")
                        + ". The table under it has the same figures.",
                wide,
                wide.map(any -> Drawing.of(spread(lanes), joined, NARROW)),
                wide.map(Chart::key).orElse(List.of()),
                wide.map(chart -> remarks(series, lanes, all.size() - lanes.size(), chart))
                        .orElse(List.of()),
                series);
    }

    /** The first, the last and some between. */
    private static List<Lane> spread(List<Lane> lanes) {
        return lanes.stream()
                .map(lane -> new Lane(lane.speaker(), spread(lane.points(), MOST_NARROW)))
                .toList();
    }

    private static <T> List<T> spread(List<T> all, int most) {
        return all.size() <= most
                ? all
                : IntStream.range(0, most)
                        .mapToObj(at -> all.get(at * (all.size() - 1) / (most - 1)))
                        .toList();
    }

    private static List<Lane> lanes(List<SeriesSheet> series) {
        Map<String, List<Point>> lanes = new LinkedHashMap<>();
        series.forEach(one ->
                lanes.computeIfAbsent(one.whose(), any -> new ArrayList<>()).addAll(points(one)));
        return lanes.entrySet().stream()
                .map(lane -> new Lane(
                        Told.brief(lane.getKey(), MOST_NAME),
                        lane.getValue().stream()
                                .sorted((one, other) -> one.date().compareTo(other.date()))
                                .toList()))
                .toList();
    }

    private static List<Point> points(SeriesSheet series) {
        return series.points().stream()
                .filter(point -> !point.published().isEmpty())
                .map(point -> new Point(
                        PartialDate.parse(point.published()),
                        new Quantity(
                                point.low(),
                                point.high(),
                                series.unit(),
                                Qualifier.valueOf(point.qualifier().toUpperCase(Locale.ROOT)),
                                Basis.valueOf(series.basis().toUpperCase(Locale.ROOT)),
                                ""),
                        false,
                        new Tag(
                                point.standing(),
                                point.claims().stream().findFirst().orElse(""),
                                point.conflict())))
                .toList();
    }

    private static String thinned(List<SeriesSheet> series) {
        long rows = series.stream()
                .filter(one -> one.figures() > one.points().size())
                .count();
        return rows == 0
                ? ""
                : Counted.of(rows, "series is", "series are")
                        + " too long to show: the first, the last, the lowest, the highest and some between stand for it.";
    }

    private static List<String> remarks(List<SeriesSheet> series, List<Lane> lanes, int undrawn, Chart chart) {
        long undated = series.stream()
                .flatMap(one -> one.points().stream())
                .filter(point -> point.published().isEmpty())
                .count();
        return Stream.of(
                        chart.logarithmic() ? "Heights go by powers of ten." : "",
                        thinned(series),
                        lanes.stream().anyMatch(lane -> lane.points().size() > MOST_NARROW)
                                ? "On a narrow page a row shows " + MOST_NARROW + " figures at most."
                                : "",
                        undrawn > 0 ? Counted.of(undrawn, "more row is", "more rows are") + " in the table only." : "",
                        undated > 0
                                ? Counted.of(undated, "undated figure is", "undated figures are")
                                        + " in the table only."
                                : "",
                        chart.unlabelled() > 0
                                ? Counted.of(chart.unlabelled(), "number") + " had no room; the table has every one."
                                : "")
                .filter(Objects::nonNull)
                .filter(words -> !words.isEmpty())
                .toList();
    }
}
