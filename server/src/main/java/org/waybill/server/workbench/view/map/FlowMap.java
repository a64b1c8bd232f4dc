package org.waybill.server.workbench.view.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waybill.desk.sheet.CaseSheet.FlowSheet;
import org.waybill.desk.sheet.PartyRef;
import org.waybill.report.words.Counted;

/**
 * Flows as arrows on a map, ready to be drawn; lengths in pixels of its own frame.
 *
 * @param width of the frame
 * @param height of the frame
 * @param land the countries that have no part, as one SVG path
 * @param parties the countries that have, as one SVG path
 * @param arrows heaviest first
 * @param names of the parties
 */
public record FlowMap(int width, int height, String land, String parties, List<Arrow> arrows, List<Name> names) {
    /** More arrows than these hide one another; the table has all. */
    private static final int MOST_ARROWS = 24;

    private static final double THINNEST = 1.5;
    private static final double THICKEST = 7.5;
    /** Points closer than this to the last are left out, in pixels. */
    private static final double FINE = 1.1;

    /**
     * One way between two parties.
     *
     * @param flow its place in the list of flows, from 1
     * @param path the bend, as an SVG path
     * @param head the triangle at its end, as an SVG path
     * @param wide of the stroke
     * @param label how many documents
     * @param x middle of the label
     * @param y base line of the label
     * @param title the same in a sentence
     */
    public record Arrow(int flow, String path, String head, String wide, String label, int x, int y, String title) {}

    /**
     * A party's name.
     *
     * @param words the name
     * @param dotX middle of its dot
     * @param dotY middle of its dot
     * @param x where the name is anchored
     * @param y its base line
     * @param anchor {@code start}, {@code middle} or {@code end}
     */
    public record Name(String words, int dotX, int dotY, int x, int y, String anchor) {}

    /** Whether a flow has both its ends on the map. */
    public static boolean shows(FlowSheet flow) {
        return isPlaced(flow.from()) && isPlaced(flow.to());
    }

    private static boolean isPlaced(PartyRef party) {
        return World.centre(party.id()).isPresent();
    }

    /** Draws the flows that have both their ends on the map. */
    public static FlowMap of(List<FlowSheet> flows, int width, int height) {
        List<FlowSheet> some =
                flows.stream().filter(FlowMap::shows).limit(MOST_ARROWS).toList();
        Map<String, PartyRef> parties = new LinkedHashMap<>();
        some.stream()
                .flatMap(flow -> Stream.of(flow.from(), flow.to()))
                .forEach(party -> parties.put(party.id(), party));
        List<Spot> places = parties.keySet().stream()
                .flatMap(id -> World.centre(id).stream())
                .toList();
        Window window = Window.around(places, width, height);
        Labels labels = new Labels(width, height);
        Map<FlowSheet, Arc> arcs = new LinkedHashMap<>();
        some.forEach(flow -> arcs.put(flow, Arc.between(shown(flow.from(), window), shown(flow.to(), window))));
        arcs.values().forEach(labels::shun);
        List<Name> names = names(parties.values().stream().toList(), window, labels);
        return new FlowMap(
                width,
                height,
                land(window, parties, false),
                land(window, parties, true),
                arrows(arcs, flows, labels),
                names);
    }

    private static String land(Window window, Map<String, PartyRef> parties, boolean having) {
        StringBuilder path = new StringBuilder();
        World.lands().stream()
                .filter(land -> parties.containsKey(land.state()) == having)
                .flatMap(land -> land.rings().stream())
                .filter(window::sees)
                .forEach(ring -> draw(ring, window, path));
        return path.toString();
    }

    private static void draw(List<Spot> ring, Window window, StringBuilder path) {
        List<Spot> kept = new ArrayList<>();
        for (Spot point : ring) {
            Spot shown = window.shown(point);
            if (kept.isEmpty() || kept.get(kept.size() - 1).distance(shown) >= FINE) {
                kept.add(shown);
            }
        }
        if (kept.size() > 2) {
            path.append('M');
            kept.forEach(point -> path.append(Math.round(point.x()))
                    .append(' ')
                    .append(Math.round(point.y()))
                    .append(' '));
            path.setCharAt(path.length() - 1, 'Z');
        }
    }

    private static List<Name> names(List<PartyRef> parties, Window window, Labels labels) {
        Map<PartyRef, Spot> dots = new LinkedHashMap<>();
        parties.forEach(party -> World.centre(party.id()).ifPresent(place -> dots.put(party, window.shown(place))));
        dots.values().forEach(labels::keepFree);
        return dots.entrySet().stream()
                .map(row -> labels.name(row.getKey().name(), row.getValue()))
                .toList();
    }

    private static List<Arrow> arrows(Map<FlowSheet, Arc> arcs, List<FlowSheet> all, Labels labels) {
        int most = arcs.keySet().stream().mapToInt(FlowSheet::documents).max().orElse(1);
        return arcs.keySet().stream()
                .sorted(Comparator.comparing(FlowSheet::documents).reversed())
                .map(flow -> arrow(flow, all.indexOf(flow) + 1, most, arcs, labels))
                .toList();
    }

    private static Arrow arrow(FlowSheet flow, int number, int most, Map<FlowSheet, Arc> arcs, Labels labels) {
        double wide = THINNEST + (THICKEST - THINNEST) * Math.sqrt(flow.documents() / (double) most);
        Arc arc = Objects.requireNonNull(arcs.get(flow));
        Spot label = labels.on(arc, String.valueOf(flow.documents()));
        return new Arrow(
                number,
                arc.path(),
                arc.head(wide),
                String.format(Locale.ROOT, "%.1f", wide),
                String.valueOf(flow.documents()),
                (int) Math.round(label.x()),
                (int) Math.round(label.y()),
                flow.from().name() + " to " + flow.to().name() + ": " + Counted.of(flow.documents(), "document"));
    }

    private static Spot shown(PartyRef party, Window window) {
        return World.centre(party.id()).map(window::shown).orElseThrow();
    }
}
