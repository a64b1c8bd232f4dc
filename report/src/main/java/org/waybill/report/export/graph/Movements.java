package org.waybill.report.export.graph;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.model.BestFigure;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.PartialDate;
import org.waybill.model.Period;
import org.waybill.model.States;
import org.waybill.report.export.roll.Roll;
import org.waybill.report.outline.Flow;
import org.waybill.report.outline.Flows;
import org.waybill.report.words.Headline;
import org.waybill.report.words.Profile;
import org.waybill.report.words.Shown;

/** What is said to move between whom: parties, and an edge for each entry with its figure and its origins. */
public final class Movements {
    private final Roll roll;

    public Movements(Roll roll) {
        this.roll = roll;
    }

    /** The best documented pair first; edges lead from whoever is said to give to whoever is said to take. */
    public Graph graph() {
        Graph graph =
                new Graph("flows", "Who is said to give what to whom. Each edge is an entry of claims, not a fact.");
        for (Flow flow : new Flows(roll.outline()).all()) {
            put(graph, flow.main());
            put(graph, flow.back());
        }
        return graph;
    }

    private void put(Graph graph, Flow.Direction way) {
        if (way.entries().isEmpty()) {
            return;
        }
        graph.node(node(way.from(), "giver"));
        graph.node(node(way.to(), "taker"));
        way.entries().forEach(entry -> graph.edge(edge(way, entry)));
    }

    private Part edge(Flow.Direction way, Entry entry) {
        Corroboration backing = entry.corroboration();
        PartialDate start =
                ends(entry, Period::start).min(Comparator.naturalOrder()).orElse(null);
        PartialDate end = ends(entry, Period::end)
                .max(Comparator.comparing(PartialDate::last))
                .orElse(null);
        Part edge = Part.edge(
                        id(way.from(), "giver"),
                        id(way.to(), "taker"),
                        Shown.text(entry.matter().subject()))
                .put(Attribute.KIND, entry.matter().type().key())
                .put(Attribute.WORDS, Headline.of(entry.matter()))
                .put(Attribute.ENTRY, entry.id())
                .put(Attribute.GRADE, backing.grade().key())
                .put(Attribute.ORIGINS_CERTAIN, backing.origins().certain())
                .put(Attribute.ORIGINS_POSSIBLE, backing.origins().possible())
                .put(Attribute.DOCUMENTS, roll.outline().documentCount(Flows.said(entry)))
                .put(Attribute.FROM, text(start))
                .put(Attribute.TO, text(end))
                .lasting(start, end);
        figure(backing).ifPresent(figure -> edge.put(Attribute.FIGURE_OF, figure.measure())
                .put(Attribute.FIGURE_LOW, figure.low())
                .put(Attribute.FIGURE_BEST, figure.best())
                .put(Attribute.FIGURE_HIGH, figure.high()));
        return edge;
    }

    /** The first measure under our own convention: one edge has room for one. */
    private static Optional<BestFigure> figure(Corroboration backing) {
        return Profile.measures(backing).stream().findFirst().flatMap(measure -> Profile.WAYBILL.of(backing, measure));
    }

    private static Stream<PartialDate> ends(Entry entry, Function<Period, @Nullable PartialDate> end) {
        return Flows.said(entry).stream()
                .flatMap(claim -> claim.slots().period().value().stream())
                .flatMap(period -> Stream.ofNullable(end.apply(period)))
                .filter(Objects::nonNull);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }

    /** Whoever is not named as giving is another than whoever is not named as taking. */
    private static Part node(String party, String end) {
        if (party.equals(Flow.UNNAMED)) {
            return Part.node(id(party, end), "Not named").put(Attribute.KIND, "unnamed " + end);
        }
        return Part.node(id(party, end), Shown.text(States.name(party)))
                .put(Attribute.KIND, States.isCode(party) ? "state" : "other")
                .put(Attribute.NAME, party);
    }

    private static String id(String party, String end) {
        return party.equals(Flow.UNNAMED) ? "unnamed-" + end : "party-" + Roll.digits(party);
    }
}
