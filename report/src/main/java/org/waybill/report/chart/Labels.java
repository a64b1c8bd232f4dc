package org.waybill.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds room for numbers beside their marks, first come first served; a number without room is left out.
 *
 * <p>Of several places the one that least of a line runs through, since a line through a number can be read as a stroke.
 */
final class Labels {
    /** Wide enough for a digit of the page's sans serif at 11 pixels. */
    private static final double PIXELS_PER_CHARACTER = 6.3;

    private static final int ABOVE_BASE = 10;
    private static final int BELOW_BASE = 3;
    private static final int GAP = 8;
    private static final int STEP = 4;

    /** Where a number goes. */
    record Place(int x, int y, String anchor) {}

    private record Box(int left, int top, int right, int bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final Box room;
    private final List<Box> taken = new ArrayList<>();
    /** Points of lines, near enough to each other that none passes through a number unseen. */
    private final List<int[]> lined = new ArrayList<>();

    Labels(int left, int top, int right, int bottom) {
        this.room = new Box(left, top, right, bottom);
    }

    /** Keeps numbers off a mark. */
    void avoid(int x, int top, int bottom) {
        taken.add(new Box(x - 4, top - 3, x + 4, bottom + 3));
    }

    /** Keeps numbers off a straight line where there is room elsewhere. */
    void shun(int fromX, int fromY, int toX, int toY) {
        int steps = Math.max(1, Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) / STEP);
        for (int step = 0; step <= steps; step++) {
            lined.add(new int[] {fromX + (toX - fromX) * step / steps, fromY + (toY - fromY) * step / steps});
        }
    }

    Optional<Place> place(int x, int y, String text) {
        int width = (int) Math.ceil(text.length() * PIXELS_PER_CHARACTER);
        return Stream.of(
                        new Place(x + GAP, y + 4, "start"),
                        new Place(x - GAP, y + 4, "end"),
                        new Place(x + GAP, y + 13, "start"),
                        new Place(x - GAP, y + 13, "end"),
                        new Place(x, y + 17, "middle"),
                        new Place(x, y - 9, "middle"),
                        new Place(x + GAP, y - 8, "start"),
                        new Place(x - GAP, y - 8, "end"))
                .filter(place -> hasRoom(box(place, width)))
                .min(Comparator.comparing(place -> struck(box(place, width))))
                .filter(place -> taken.add(box(place, width)));
    }

    private boolean hasRoom(Box box) {
        boolean inside =
                box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom;
        return inside && taken.stream().noneMatch(box::meets);
    }

    private long struck(Box box) {
        return lined.stream()
                .filter(point ->
                        box.left <= point[0] && point[0] <= box.right && box.top <= point[1] && point[1] <= box.bottom)
                .count();
    }

    private static Box box(Place place, int width) {
        int left =
                switch (place.anchor) {
                    case "start" -> place.x;
                    case "end" -> place.x - width;
                    default -> place.x - width / 2;
                };
        return new Box(left, place.y - ABOVE_BASE, left + width, place.y + BELOW_BASE);
    }
}
