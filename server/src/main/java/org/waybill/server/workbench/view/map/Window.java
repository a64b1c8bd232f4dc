package org.waybill.server.workbench.view.map;

import java.util.List;

/**
 * The part of the plane that a map shows, and how large.
 *
 * @param left x of its left edge on the plane
 * @param top y of its upper edge on the plane
 * @param scale pixels for each radian
 * @param width in pixels
 * @param height in pixels
 */
record Window(double left, double top, double scale, int width, int height) {
    /** Room around the places, of their extent. */
    private static final double MARGIN = 0.2;
    /** No closer than this, in radians: about the width of a large country. */
    private static final double LEAST = 0.75;
    /** Just above the north of Greenland. */
    private static final double NORTH = EqualEarth.project(0, 84).y();

    /** Shows all places, with room around them. */
    static Window around(List<Spot> places, int width, int height) {
        double west = places.stream().mapToDouble(Spot::x).min().orElse(-Math.PI);
        double east = places.stream().mapToDouble(Spot::x).max().orElse(Math.PI);
        double south = places.stream().mapToDouble(Spot::y).min().orElse(-1);
        double north = places.stream().mapToDouble(Spot::y).max().orElse(1);
        double wide = Math.max(LEAST, (east - west) * (1 + 2 * MARGIN));
        double high = Math.max(LEAST * height / width, (north - south) * (1 + 3 * MARGIN));
        double scale = Math.min(width / wide, height / high);
        // North of the last land there is nothing to see.
        double top = Math.min((south + north) / 2 + height / scale / 2, Math.max(NORTH, north));
        return new Window((west + east) / 2 - width / scale / 2, top, scale, width, height);
    }

    /** Pixels from the upper left corner. */
    Spot shown(Spot place) {
        return new Spot((place.x() - left) * scale, (top - place.y()) * scale);
    }

    /** Whether any of a ring may be seen. */
    boolean sees(List<Spot> ring) {
        double west = ring.stream().mapToDouble(Spot::x).min().orElse(0);
        double east = ring.stream().mapToDouble(Spot::x).max().orElse(0);
        double south = ring.stream().mapToDouble(Spot::y).min().orElse(0);
        double north = ring.stream().mapToDouble(Spot::y).max().orElse(0);
        return east > left && west < left + width / scale && north > top - height / scale && south < top;
    }
}
