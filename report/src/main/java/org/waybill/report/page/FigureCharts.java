package org.waybill.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.Basis;
import org.waybill.model.Claim;
import org.waybill.model.PartialDate;
import org.waybill.model.Quantity;
import org.waybill.report.chart.Chart;
import org.waybill.report.chart.Drawing;
import org.waybill.report.chart.Lane;
import org.waybill.report.chart.Measure;
import org.waybill.report.chart.Point;
import org.waybill.report.outline.Figure;
import org.waybill.report.outline.Outline;
import org.waybill.report.outline.Standing;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Shown;

/**
 * Charts of an entry's figures: one for each unit and measure, since others do not compare.
 *
 * <p>Only what is said to be so is drawn. A figure that stands alone needs no chart.
 */
final class FigureCharts {
    private static final int WIDE = 800;
    private static final int NARROW = 344;
    private static final int LEAST_FIGURES = 2;
    private static final int MOST_LANES = 10;

    private record Axis(String unit, Measure measure) {
        String title() {
            return Counted.capital(Shown.phrase(unit)) + measure.words();
        }
    }

    private final Outline outline;
    private final String whose;

    /** @param whose a lane is: "origin", "speaker" */
    FigureCharts(Outline outline, String whose) {
        this.outline = outline;
        this.whose = whose;
    }

    List<EntryView.ChartView> of(List<Figure> figures) {
        Map<Axis, List<Figure>> axes = new LinkedHashMap<>();
        figures.stream().filter(figure -> figure.standing() == Standing.SAID).forEach(figure -> axes.computeIfAbsent(
                        axis(figure), any -> new ArrayList<>())
                .add(figure));
        return axes.entrySet().stream()
                .filter(axis -> axis.getValue().size() >= LEAST_FIGURES)
                .map(axis -> chart(axis.getKey(), axis.getValue()))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Axis axis(Figure figure) {
        Quantity quantity = figure.quantity();
        return new Axis(quantity.unit(), Measure.of(quantity.basis()));
    }

    private Optional<EntryView.ChartView> chart(Axis axis, List<Figure> figures) {
        List<Lane> all = Drawing.drawable(lanes(figures));
        List<Lane> lanes = all.subList(0, Math.min(MOST_LANES, all.size()));
        if (lanes.isEmpty()) {
            return Optional.empty();
        }
        boolean joined = axis.measure() == Measure.RUNNING;
        Chart wide = Drawing.of(lanes, joined, WIDE);
        return Optional.of(new EntryView.ChartView(
                axis.title(),
                label(axis, figures, lanes),
                wide,
                Drawing.of(lanes, joined, NARROW),
                wide.key(),
                remarks(figures, all, lanes, wide)));
    }

    private List<Lane> lanes(List<Figure> figures) {
        Map<String, List<Point>> lanes = new LinkedHashMap<>();
        for (Figure figure : figures) {
            List<Point> lane = lanes.computeIfAbsent(Counted.capital(figure.speaker()), any -> new ArrayList<>());
            for (Claim claim : figure.claims()) {
                date(claim)
                        .map(date -> new Point(date, figure.quantity(), !claim.equals(figure.first())))
                        .filter(point -> !point.repeated() || !standsAt(lane, point))
                        .ifPresent(lane::add);
            }
        }
        return lanes.entrySet().stream()
                .map(lane -> new Lane(lane.getKey(), inOrder(lane.getValue())))
                .toList();
    }

    /** A repeat on the day of its first would only blur it. */
    private static boolean standsAt(List<Point> lane, Point point) {
        return lane.stream()
                .anyMatch(other ->
                        other.date().equals(point.date()) && other.quantity().equals(point.quantity()));
    }

    private static List<Point> inOrder(List<Point> points) {
        return points.stream().sorted(Comparator.comparing(Point::date)).toList();
    }

    /** The axis is the day of publication; a figure in an undated document has no place on it. */
    private Optional<PartialDate> date(Claim claim) {
        return Optional.ofNullable(
                outline.document(claim.passage().document()).about().published());
    }

    private String label(Axis axis, List<Figure> figures, List<Lane> lanes) {
        return axis.title() + " by date of publication: "
                + Counted.of(figures.size(), "figure") + " of "
                + Counted.of(lanes.size(), whose) + ". The table that follows has the same figures.";
    }

    private List<String> remarks(List<Figure> figures, List<Lane> all, List<Lane> lanes, Chart chart) {
        List<String> remarks = new ArrayList<>(remarks(figures));
        if (lanes.stream().anyMatch(lane -> lane.points().stream().anyMatch(Point::repeated))) {
            remarks.add("Pale dots without a number: the same figure, published again.");
        }
        if (chart.logarithmic()) {
            remarks.add("Heights go by powers of ten.");
        }
        if (all.size() > lanes.size()) {
            remarks.add(Counted.of(all.size() - lanes.size(), "more " + whose + " is", "more " + whose + "s are")
                    + " in the table only.");
        }
        if (chart.unlabelled() > 0) {
            remarks.add(Counted.of(chart.unlabelled(), "number") + " had no room; the table has every one.");
        }
        return remarks;
    }

    private List<String> remarks(List<Figure> figures) {
        List<String> remarks = new ArrayList<>();
        long unstated = figures.stream()
                .filter(figure -> figure.quantity().basis() == Basis.UNSTATED)
                .count();
        if (unstated > 0) {
            remarks.add(
                    Counted.of(unstated, "figure does", "figures do") + " not say whether a running total is meant.");
        }
        long undated = figures.stream()
                .filter(figure ->
                        figure.claims().stream().allMatch(claim -> date(claim).isEmpty()))
                .count();
        if (undated > 0) {
            remarks.add(Counted.of(undated, "undated figure is", "undated figures are") + " in the table only.");
        }
        return remarks;
    }
}
