package org.waybill.server.workbench.view.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds room for names and numbers on a map. */
final class Labels {
    private static final double LETTER = 7.2;
    private static final double LINE = 15;
    private static final double OFF = 9;
    private static final double DOT = 6;
    /** Half of a way's own width, and some air. */
    private static final double NEAR = 3;

    private static final int STEPS = 60;
    private static final double MIDDLE = 0.5;
    /** Where on its way a number may stand, the best first. */
    private static final List<Double> SHARES = List.of(MIDDLE, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74);

    private record Box(double left, double top, double right, double foot) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.foot && other.top < foot;
        }
    }

    private record Try(Box box, double x, double y, String anchor) {}

    private final int width;
    private final int height;
    private final List<Box> taken = new ArrayList<>();
    private final Map<Arc, List<Spot>> ways = new LinkedHashMap<>();

    Labels(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void keepFree(Spot dot) {
        taken.add(new Box(dot.x() - DOT, dot.y() - DOT, dot.x() + DOT, dot.y() + DOT));
    }

    /** Keeps names and numbers off a way where there is room elsewhere. */
    void shun(Arc way) {
        List<Spot> points = new ArrayList<>();
        for (int step = 0; step <= STEPS; step++) {
            points.add(way.at(step / (double) STEPS));
        }
        ways.put(way, points);
    }

    /** A name beside its dot, on the side that has room and that least of any way runs through. */
    FlowMap.Name name(String words, Spot dot) {
        double wide = words.length() * LETTER;
        List<Try> tries = List.of(
                at(dot.x() + OFF, dot.y() + 5, wide, "start"),
                at(dot.x() - OFF, dot.y() + 5, wide, "end"),
                at(dot.x(), dot.y() + OFF + 12, wide, "middle"),
                at(dot.x(), dot.y() - OFF - 3, wide, "middle"),
                at(dot.x() + OFF - 2, dot.y() - OFF, wide, "start"),
                at(dot.x() - OFF + 2, dot.y() - OFF, wide, "end"),
                at(dot.x() + OFF - 2, dot.y() + OFF + 10, wide, "start"),
                at(dot.x() - OFF + 2, dot.y() + OFF + 10, wide, "end"),
                at(width, dot.y() + OFF + 14, wide, "end"),
                at(dot.x(), dot.y() + OFF + 24, wide, "middle"),
                at(dot.x(), dot.y() - OFF - 15, wide, "middle"));
        Try chosen = tries.stream()
                .filter(this::hasRoom)
                .min(Comparator.comparing(one -> struck(one.box(), ways.values())))
                .orElse(tries.get(0));
        taken.add(chosen.box());
        return new FlowMap.Name(
                words,
                (int) Math.round(dot.x()),
                (int) Math.round(dot.y()),
                (int) Math.round(chosen.x()),
                (int) Math.round(chosen.y()),
                chosen.anchor());
    }

    /** A number on its own way, near the middle, where no name stands and no other way runs: the base line's middle. */
    Spot on(Arc way, String number) {
        double wide = number.length() * LETTER + 4;
        Collection<List<Spot>> others = ways.entrySet().stream()
                .filter(one -> !one.getKey().equals(way))
                .map(Map.Entry::getValue)
                .toList();
        Try chosen = SHARES.stream()
                .map(way::at)
                .map(place -> at(place.x(), place.y() + 5, wide, "middle"))
                .filter(this::hasRoom)
                .min(Comparator.comparing(one -> struck(one.box(), others)))
                .orElseGet(() -> at(way.at(MIDDLE).x(), way.at(MIDDLE).y() + 5, wide, "middle"));
        taken.add(chosen.box());
        return new Spot(chosen.x(), chosen.y());
    }

    private static long struck(Box box, Collection<List<Spot>> some) {
        return some.stream()
                .flatMap(List::stream)
                .filter(point -> box.left() - NEAR <= point.x()
                        && point.x() <= box.right() + NEAR
                        && box.top() - NEAR <= point.y()
                        && point.y() <= box.foot() + NEAR)
                .count();
    }

    private static Try at(double x, double y, double wide, String anchor) {
        double left = anchor.equals("start") ? x : anchor.equals("end") ? x - wide : x - wide / 2;
        return new Try(new Box(left, y - LINE + 3, left + wide, y + 3), x, y, anchor);
    }

    private boolean hasRoom(Try one) {
        Box box = one.box();
        boolean inside = box.left() >= 0 && box.right() <= width && box.top() >= 0 && box.foot() <= height;
        return inside && taken.stream().noneMatch(box::meets);
    }
}
