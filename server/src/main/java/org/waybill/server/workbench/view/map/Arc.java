package org.waybill.server.workbench.view.map;

import java.util.Locale;

/** A bend from one place to another, to the left of the straight way, so that two ways do not lie on each other. */
record Arc(Spot from, Spot bend, Spot to) {
    private static final double BEND = 0.24;
    private static final double MOST_BEND = 120;
    private static final double GAP = 10;
    private static final double HEAD = 7;

    /** Between two places in pixels, with a gap at both ends for the dots there. */
    static Arc between(Spot one, Spot other) {
        double length = Math.max(1, one.distance(other));
        double right = (other.x() - one.x()) / length;
        double down = (other.y() - one.y()) / length;
        double off = Math.min(MOST_BEND, BEND * length + 12);
        Spot middle = new Spot((one.x() + other.x()) / 2, (one.y() + other.y()) / 2);
        Spot bend = middle.plus(down * off, -right * off);
        double gap = Math.min(GAP, length / 4);
        return new Arc(toward(one, bend, gap), bend, toward(other, bend, gap + HEAD));
    }

    private static Spot toward(Spot one, Spot other, double step) {
        double length = Math.max(1, one.distance(other));
        return one.plus((other.x() - one.x()) / length * step, (other.y() - one.y()) / length * step);
    }

    String path() {
        return "M" + text(from) + "Q" + text(bend) + " " + text(to);
    }

    /** A triangle at its end. */
    String head(double wide) {
        double length = Math.max(1, bend.distance(to));
        double right = (to.x() - bend.x()) / length;
        double down = (to.y() - bend.y()) / length;
        double half = HEAD / 2 + wide * 0.7;
        Spot tip = to.plus(right * (HEAD + wide / 3), down * (HEAD + wide / 3));
        return "M" + text(to.plus(-down * half, right * half)) + "L" + text(tip) + "L"
                + text(to.plus(down * half, -right * half)) + "Z";
    }

    /**
     * A place on the way.
     *
     * @param share 0 at the beginning, 1 at the end; at one half the bend is farthest from the straight way
     */
    Spot at(double share) {
        double rest = 1 - share;
        return new Spot(
                rest * rest * from.x() + 2 * rest * share * bend.x() + share * share * to.x(),
                rest * rest * from.y() + 2 * rest * share * bend.y() + share * share * to.y());
    }

    static String text(Spot place) {
        return number(place.x()) + " " + number(place.y());
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.1f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
