package org.waybill.server.workbench.view.map;

import java.util.ArrayList;
import java.util.List;

/** Finds room for names and numbers on a map. */
final class Labels {
    private static final double LETTER = 7.2;
    private static final double LINE = 15;
    private static final double OFF = 9;
    private static final double DOT = 6;

    private record Box(double left, double top, double right, double foot) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.foot && other.top < foot;
        }
    }

    private record Try(Box box, double x, double y, String anchor) {}

    private final int width;
    private final int height;
    private final List<Box> taken = new ArrayList<>();

    Labels(int width, int height) {
        this.width = width;
        this.height = height;
    }

    void keepFree(Spot dot) {
        taken.add(new Box(dot.x() - DOT, dot.y() - DOT, dot.x() + DOT, dot.y() + DOT));
    }

    /** A name beside its dot, on the first side that has room. */
    FlowMap.Name name(String words, Spot dot) {
        double wide = words.length() * LETTER;
        List<Try> tries = List.of(
                at(dot.x() + OFF, dot.y() + 5, wide, "start"),
                at(dot.x() - OFF, dot.y() + 5, wide, "end"),
                at(dot.x(), dot.y() + OFF + 12, wide, "middle"),
                at(dot.x(), dot.y() - OFF - 3, wide, "middle"));
        Try chosen = tries.stream().filter(this::hasRoom).findFirst().orElse(tries.get(0));
        taken.add(chosen.box());
        return new FlowMap.Name(
                words,
                (int) Math.round(dot.x()),
                (int) Math.round(dot.y()),
                (int) Math.round(chosen.x()),
                (int) Math.round(chosen.y()),
                chosen.anchor());
    }

    /** A number near a place: the base line's middle. */
    Spot beside(Spot place, String number) {
        double wide = number.length() * LETTER + 4;
        List<Spot> tries = List.of(
                place.plus(0, 5),
                place.plus(0, -8),
                place.plus(0, 18),
                place.plus(16, 5),
                place.plus(-16, 5),
                place.plus(24, -12),
                place.plus(-24, 20));
        for (Spot spot : tries) {
            Try one = at(spot.x(), spot.y(), wide, "middle");
            if (hasRoom(one)) {
                taken.add(one.box());
                return spot;
            }
        }
        return tries.get(0);
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
