package org.waybill.server.workbench.view.map;

/** A place on a plane. */
record Spot(double x, double y) {
    Spot plus(double right, double down) {
        return new Spot(x + right, y + down);
    }

    double distance(Spot other) {
        return Math.hypot(other.x - x, other.y - y);
    }
}
