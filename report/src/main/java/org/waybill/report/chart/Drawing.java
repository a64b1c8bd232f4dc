package org.waybill.report.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waybill.model.Quantity;
import org.waybill.report.words.Counted;

/**
 * Lays figures out over time, a row for each speaker on one common scale.
 *
 * <p>Each row shows the others' figures faintly, so that two rows compare without crossing lines. Numbers are rounded to
 * whole pixels, so the same figures give the same drawing.
 */
public final class Drawing {
    private static final int SPEAKER_HEIGHT = 28;
    private static final int ROW_HEIGHT = 74;
    private static final int ROW_GAP = 14;
    private static final int FOOT_HEIGHT = 24;
    private static final int RIGHT_MARGIN = 14;
    private static final double PIXELS_PER_CHARACTER = 6.2;

    private final List<Lane> lanes;
    private final List<Point> points;
    private final boolean joined;
    private final int width;
    private final int left;
    private final ValueScale values;
    private final TimeScale days;
    private int unlabelled;

    private Drawing(List<Lane> lanes, boolean joined, int width) {
        this.joined = joined;
        this.lanes = lanes;
        this.points = lanes.stream().flatMap(lane -> lane.points().stream()).toList();
        this.width = width;
        this.values = ValueScale.over(points);
        this.left = margin(values);
        this.days = TimeScale.over(points, left, width - RIGHT_MARGIN);
    }

    /**
     * The lanes at the width given; figures that no axis can hold are left to the table.
     *
     * @param joined whether one figure replaces the one before it, so that a line may join them
     */
    public static Chart of(List<Lane> lanes, boolean joined, int width) {
        return new Drawing(drawable(lanes), joined, width).chart();
    }

    /** The lanes without what cannot be drawn. */
    public static List<Lane> drawable(List<Lane> lanes) {
        return lanes.stream()
                .map(lane -> new Lane(
                        lane.speaker(),
                        lane.points().stream().filter(Point::isDrawable).toList()))
                .filter(lane -> !lane.points().isEmpty())
                .toList();
    }

    private Chart chart() {
        List<Chart.Row> rows =
                IntStream.range(0, lanes.size()).mapToObj(this::row).toList();
        int height = lanes.size() * (SPEAKER_HEIGHT + ROW_HEIGHT + ROW_GAP) + FOOT_HEIGHT;
        List<Chart.Tick> dates = days.marks().stream()
                .map(mark -> new Chart.Tick(mark.x(), mark.text()))
                .toList();
        return new Chart(width, height, left, dates, rows, key(), values.isLogarithmic(), unlabelled);
    }

    private Chart.Row row(int index) {
        Lane lane = lanes.get(index);
        int top = index * (SPEAKER_HEIGHT + ROW_HEIGHT + ROW_GAP) + SPEAKER_HEIGHT;
        int foot = top + ROW_HEIGHT;
        List<Chart.Tick> ticks = values.ticks().stream()
                .map(value -> new Chart.Tick(y(value, foot), ValueScale.label(value)))
                .toList();
        return new Chart.Row(
                lane.speaker(), top, foot, ticks, others(index, foot), line(lane, foot), marks(lane, top, foot));
    }

    private List<Chart.Spot> others(int index, int foot) {
        return IntStream.range(0, lanes.size())
                .filter(other -> other != index)
                .boxed()
                .flatMap(other -> lanes.get(other).points().stream())
                .filter(point -> !point.repeated())
                .map(point -> new Chart.Spot(days.x(point.day()), y(point.top(), foot)))
                .distinct()
                .toList();
    }

    /** The figures of a row that a line joins; none where one does not replace the one before it. */
    private List<Point> joined(Lane lane) {
        List<Point> own = lane.points().stream()
                .filter(point -> !point.repeated() && point.tag().isSaid())
                .toList();
        return joined && own.size() > 1 ? own : List.of();
    }

    private String line(Lane lane, int foot) {
        List<Point> own = joined(lane);
        if (own.isEmpty()) {
            return "";
        }
        return own.stream()
                .map(point -> days.x(point.day()) + " " + y(point.top(), foot))
                .collect(Collectors.joining("L", "M", ""));
    }

    private List<Chart.Mark> marks(Lane lane, int top, int foot) {
        Labels labels = new Labels(left, top - 10, width, foot + 12);
        others(lanes.indexOf(lane), foot).forEach(spot -> labels.avoid(spot.x(), spot.y(), spot.y()));
        for (Point point : lane.points()) {
            int y = y(point.top(), foot);
            int reach = opensUpward(point) ? Strokes.ARROW : 4;
            labels.avoid(days.x(point.day()), y - reach, y + 4);
        }
        List<Point> own = joined(lane);
        for (int at = 1; at < own.size(); at++) {
            Point from = own.get(at - 1);
            Point to = own.get(at);
            labels.shun(days.x(from.day()), y(from.top(), foot), days.x(to.day()), y(to.top(), foot));
        }
        List<Chart.Mark> marks = new ArrayList<>();
        lane.points().forEach(point -> marks.add(mark(point, foot, labels)));
        return marks;
    }

    private Chart.Mark mark(Point point, int foot, Labels labels) {
        int x = days.x(point.day());
        int y = y(point.top(), foot);
        if (point.repeated()) {
            return new Chart.Mark(x, y, "faint", "", "", x, y, "start", point.tag());
        }
        Glyph glyph = Glyph.of(point.quantity());
        String text = label(glyph, point.quantity());
        Optional<Labels.Place> place = labels.place(x, y, text);
        unlabelled += place.isPresent() ? 0 : 1;
        Labels.Place at = place.orElse(new Labels.Place(x, y, "start"));
        return new Chart.Mark(
                x,
                y,
                Strokes.dot(glyph),
                Strokes.path(glyph, x, y, foot, y(point.bottom(), foot)),
                place.isPresent() ? text : "",
                at.x(),
                at.y(),
                at.anchor(),
                point.tag());
    }

    private List<Glyph> key() {
        return points.stream()
                .filter(point -> !point.repeated())
                .map(point -> Glyph.of(point.quantity()))
                .distinct()
                .sorted()
                .toList();
    }

    private int y(double value, int foot) {
        return (int) Math.round(foot - values.share(value) * ROW_HEIGHT);
    }

    private static boolean opensUpward(Point point) {
        Glyph glyph = Glyph.of(point.quantity());
        return !point.repeated() && (glyph == Glyph.AT_LEAST || glyph == Glyph.MORE_THAN);
    }

    private static String label(Glyph glyph, Quantity quantity) {
        if (glyph == Glyph.BAND && quantity.low() != null && quantity.high() != null) {
            return Counted.figure(quantity.low()) + "–" + Counted.figure(quantity.high());
        }
        return glyph.sign()
                + (quantity.low() != null
                        ? Counted.figure(quantity.low())
                        : quantity.high() != null ? Counted.figure(quantity.high()) : "");
    }

    private static int margin(ValueScale values) {
        int longest = values.ticks().stream()
                .mapToInt(value -> ValueScale.label(value).length())
                .max()
                .orElse(1);
        return (int) Math.ceil(longest * PIXELS_PER_CHARACTER) + 10;
    }
}
