package org.waybill.server.workbench.view.entry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waybill.desk.sheet.EntrySheet;
import org.waybill.desk.sheet.LinkSheet;
import org.waybill.desk.sheet.OriginSheet;
import org.waybill.model.PartialDate;
import org.waybill.report.chart.TimeScale;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Shown;

/**
 * Lays origins and documents out over time: a stripe for each origin, documents where they were published.
 *
 * <p>Where there is more than can be read at once, each origin keeps its earliest documents.
 */
final class GraphLayout {
    private static final int MOST_LANES = 18;
    private static final int MOST_NODES = 60;
    private static final int HEAD = 24;
    private static final int ROW = 18;
    private static final int GAP = 10;
    private static final int FOOT = 26;
    private static final int LEFT = 12;
    private static final int RIGHT = 18;
    private static final int UNDATED = 64;
    private static final int MOST_ROWS = 6;
    private static final int MOST_NAME = 44;
    private static final int MOST_TITLE = 120;

    private final List<OriginSheet> origins;
    private final List<LinkSheet> links;
    private final int chosen;
    private final int width;
    private final boolean labelled;
    private final Map<OriginSheet, List<OriginSheet.Carrier>> carriers;
    private final boolean anyUndated;
    private final TimeScale days;
    private final Map<String, int[]> placed = new HashMap<>();
    private final Map<String, int[]> bodies = new HashMap<>();

    private GraphLayout(EntrySheet sheet, int chosen, int width) {
        this.origins = sheet.origins().stream()
                .sorted(Comparator.comparing(GraphLayout::rank))
                .limit(MOST_LANES)
                .toList();
        this.links = sheet.links();
        this.chosen = chosen;
        this.width = width;
        this.labelled = width > 600;
        this.carriers = carriers(origins);
        this.anyUndated = carriers.values().stream().flatMap(List::stream).anyMatch(one -> one.published()
                .isEmpty());
        this.days = scale();
    }

    /**
     * The graph of an entry; empty where nobody is known to have got it.
     *
     * @param chosen place of the link that is looked at; -1 for none
     */
    static Optional<OriginGraph> of(EntrySheet sheet, int chosen, int width) {
        return sheet.origins().isEmpty()
                ? Optional.empty()
                : Optional.of(new GraphLayout(sheet, chosen, width).graph());
    }

    /** Those that count, then bodies with a name, then the rest. */
    private static int rank(OriginSheet origin) {
        if (!origin.counts().equals("not")) {
            return 0;
        }
        return origin.kind().equals("unnamed") ? 2 : 1;
    }

    /** Each document once, under the first origin that it carries; the earliest of each origin first. */
    private static Map<OriginSheet, List<OriginSheet.Carrier>> carriers(List<OriginSheet> origins) {
        Map<OriginSheet, List<OriginSheet.Carrier>> all = new LinkedHashMap<>();
        origins.forEach(origin -> all.put(origin, new ArrayList<>()));
        Set<String> seen = new HashSet<>();
        int most = origins.stream()
                .mapToInt(origin -> origin.documents().size())
                .max()
                .orElse(0);
        for (int round = 0; round < most; round++) {
            for (OriginSheet origin : origins) {
                if (round < origin.documents().size() && seen.size() < MOST_NODES) {
                    OriginSheet.Carrier carrier = origin.documents().get(round);
                    if (seen.add(carrier.sha256())) {
                        all.getOrDefault(origin, List.of()).add(carrier);
                    }
                }
            }
        }
        return all;
    }

    private TimeScale scale() {
        double[] all = Stream.concat(
                        carriers.values().stream().flatMap(List::stream).map(OriginSheet.Carrier::published),
                        origins.stream().map(OriginSheet::first))
                .filter(date -> !date.isEmpty())
                .mapToDouble(GraphLayout::day)
                .sorted()
                .toArray();
        double first = all.length == 0 ? 0 : all[0];
        double last = all.length == 0 ? 0 : all[all.length - 1];
        return TimeScale.between(first, last, LEFT, width - RIGHT - (anyUndated ? UNDATED : 0));
    }

    /** Beside the documents without a date, which are its own. */
    private int undatedBody() {
        return anyUndated ? width - RIGHT - UNDATED / 2 : LEFT;
    }

    private static double day(String iso) {
        PartialDate date = PartialDate.parse(iso);
        return (date.first().toEpochDay() + date.last().toEpochDay()) / 2.0;
    }

    private int x(String iso) {
        return iso.isEmpty() ? width - RIGHT : days.x(day(iso));
    }

    private OriginGraph graph() {
        List<OriginGraph.Lane> lanes = new ArrayList<>();
        int top = 0;
        for (OriginSheet origin : origins) {
            OriginGraph.Lane lane = lane(origin, top);
            lanes.add(lane);
            top = lane.foot() + GAP;
        }
        int drawn = carriers.values().stream().mapToInt(List::size).sum();
        long documents = origins.stream()
                .flatMap(origin -> origin.documents().stream())
                .map(OriginSheet.Carrier::sha256)
                .distinct()
                .count();
        return new OriginGraph(
                width,
                top + FOOT,
                LEFT,
                days.marks().stream()
                        .map(mark -> new OriginGraph.Tick(mark.x(), mark.text()))
                        .toList(),
                lanes,
                edges(),
                anyUndated ? width - RIGHT : 0,
                (int) documents - drawn);
    }

    private OriginGraph.Lane lane(OriginSheet origin, int top) {
        List<OriginSheet.Carrier> some = carriers.getOrDefault(origin, List.of()).stream()
                .sorted(Comparator.comparing((OriginSheet.Carrier one) -> x(one.published())))
                .toList();
        int base = top + HEAD + ROW / 2;
        int bodyX = origin.first().isEmpty() ? undatedBody() : x(origin.first());
        bodies.putIfAbsent(origin.id(), new int[] {bodyX, base});
        List<Integer> ends = new ArrayList<>(List.of(bodyX + 11));
        List<OriginGraph.Node> nodes = new ArrayList<>();
        for (OriginSheet.Carrier carrier : some) {
            nodes.add(node(carrier, base, ends));
        }
        int foot = base + (ends.size() - 1) * ROW + ROW / 2 + 4;
        return new OriginGraph.Lane(
                Told.brief(Counted.capital(Shown.phrase(origin.name())), MOST_NAME),
                origin.tally(),
                origin.counts(),
                top,
                foot,
                bodyX,
                base,
                nodes);
    }

    /** In the first row where it does not touch what stands there; with its name where that fits too. */
    private OriginGraph.Node node(OriginSheet.Carrier carrier, int base, List<Integer> ends) {
        int x = x(carrier.published());
        String name = Shown.phrase(carrier.name());
        String label = labelled && fits(x, name) ? name : "";
        int row = row(ends, x - 7);
        int end = x + 9 + (label.isEmpty() ? 0 : textWidth(label) + 6);
        if (row == ends.size()) {
            ends.add(end);
        } else {
            ends.set(row, Math.max(ends.get(row), end));
        }
        int y = base + row * ROW;
        placed.put(carrier.sha256(), new int[] {x, y});
        return new OriginGraph.Node(
                carrier.sha256(), x, y, label, Told.brief(name, MOST_TITLE) + ", " + Told.date(carrier.published()));
    }

    private boolean fits(int x, String name) {
        return name.length() <= 28 && x + 9 + textWidth(name) < width - 2;
    }

    private static int textWidth(String text) {
        return (int) Math.ceil(text.length() * 5.9);
    }

    private static int row(List<Integer> ends, int from) {
        for (int row = 0; row < ends.size(); row++) {
            if (ends.get(row) <= from) {
                return row;
            }
        }
        return Math.min(ends.size(), MOST_ROWS - 1);
    }

    /** Of the same two only the strongest is drawn; links come strongest first. */
    private List<OriginGraph.Edge> edges() {
        Map<List<String>, List<LinkSheet>> pairs = new LinkedHashMap<>();
        links.forEach(link ->
                pairs.computeIfAbsent(ends(link), any -> new ArrayList<>()).add(link));
        return pairs.values().stream()
                .map(this::edge)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(OriginGraph.Edge::chosen))
                .toList();
    }

    /** What is taken from a document that stands in the case is drawn from that document. */
    private static List<String> ends(LinkSheet link) {
        return List.of(link.document(), link.source().isEmpty() ? "body " + link.body() : link.source());
    }

    private Optional<OriginGraph.Edge> edge(List<LinkSheet> same) {
        LinkSheet strongest = same.stream()
                .min(Comparator.comparingInt(link -> KINDS.indexOf(link.kind())))
                .orElseThrow();
        int[] to = placed.get(strongest.document());
        int[] from = strongest.source().isEmpty() ? bodies.get(strongest.body()) : placed.get(strongest.source());
        if (to == null || from == null) {
            return Optional.empty();
        }
        boolean isChosen = same.stream().anyMatch(link -> link.place() == chosen);
        boolean cut = strongest.standing().equals("cut");
        return Optional.of(new OriginGraph.Edge(
                strongest.place(),
                strongest.kind() + " " + strongest.standing(),
                path(from, to),
                head(from, to),
                cut ? (from[0] + to[0]) / 2 : 0,
                cut ? (from[1] + to[1]) / 2 : 0,
                title(strongest, same.size()),
                isChosen));
    }

    private static final List<String> KINDS = List.of("decided", "said_so", "text_whole", "text_part", "shared_figure");

    private static String title(LinkSheet link, int links) {
        return Told.brief(Shown.phrase(link.documentName()), MOST_TITLE) + " " + link.takes() + " "
                + Told.brief(Shown.phrase(link.sourceName()), MOST_TITLE) + ". "
                + link.title()
                + (link.reserve().isEmpty() ? "" : "; " + link.reserve())
                + (links > 1 ? "; " + Counted.of(links - 1, "more trace") : "") + ".";
    }

    /** Too near in time for a bend. */
    private static boolean isSteep(int[] from, int[] to) {
        return from[1] != to[1] && Math.abs(from[0] - to[0]) <= 12;
    }

    /** Within a stripe an arc, between stripes an S. */
    private static String path(int[] from, int[] to) {
        if (isSteep(from, to)) {
            return "M" + from[0] + " " + from[1] + "L" + to[0] + " " + to[1];
        }
        if (from[1] == to[1]) {
            int middle = (from[0] + to[0]) / 2;
            int bend = Math.min(14, 6 + Math.abs(to[0] - from[0]) / 20);
            return "M" + from[0] + " " + from[1] + "Q" + middle + " " + (from[1] - bend) + " " + to[0] + " " + to[1];
        }
        int middle = (from[0] + to[0]) / 2;
        return "M" + from[0] + " " + from[1] + "C" + middle + " " + from[1] + " " + middle + " " + to[1] + " " + to[0]
                + " " + to[1];
    }

    /** A small wedge before the document that takes. */
    private static String head(int[] from, int[] to) {
        if (isSteep(from, to)) {
            int up = to[1] >= from[1] ? -1 : 1;
            int base = to[1] + up * 11;
            return "M" + to[0] + " " + (to[1] + up * 5) + "L" + (to[0] - 3) + " " + base + "H" + (to[0] + 3) + "Z";
        }
        int way = to[0] >= from[0] ? -1 : 1;
        int tip = to[0] + way * 6;
        int back = tip + way * 6;
        return "M" + tip + " " + to[1] + "L" + back + " " + (to[1] - 3) + "V" + (to[1] + 3) + "Z";
    }
}
