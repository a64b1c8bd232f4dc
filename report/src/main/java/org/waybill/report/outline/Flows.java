package org.waybill.report.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.model.Claim;
import org.waybill.model.ClaimType;
import org.waybill.model.Entry;

/** Finds who is said to give what to whom: goods, people and help, both directions of a pair together. */
public final class Flows {
    /** The kinds of event in which something moves from one party to another. */
    private static final Set<ClaimType> MOVING = Set.of(ClaimType.TRANSFER, ClaimType.DEPLOYMENT, ClaimType.ASSISTANCE);

    private static final Comparator<Flow> BY_WEIGHT = Comparator.comparingLong(Flow::weight)
            .reversed()
            .thenComparing(flow -> flow.main().from())
            .thenComparing(flow -> flow.main().to());

    private record Way(String from, String to) {
        Way back() {
            return new Way(to, from);
        }
    }

    private final Outline outline;

    public Flows(Outline outline) {
        this.outline = outline;
    }

    /** The best documented pair first. */
    public List<Flow> all() {
        Map<Way, List<Entry>> ways = new LinkedHashMap<>();
        for (Entry entry : outline.entries()) {
            if (MOVING.contains(entry.matter().type()) && !entry.claims().isEmpty()) {
                ways(entry).forEach(way -> ways.computeIfAbsent(way, any -> new ArrayList<>())
                        .add(entry));
            }
        }
        return ways.keySet().stream()
                .filter(way -> way.from().compareTo(way.to()) < 0 || !ways.containsKey(way.back()))
                .map(way -> flow(direction(way, ways), direction(way.back(), ways)))
                .sorted(BY_WEIGHT)
                .toList();
    }

    /** The claims of an entry that put it forward as so. */
    public static List<Claim> said(Entry entry) {
        return entry.claims().stream()
                .filter(claim -> Standing.of(claim) == Standing.SAID)
                .toList();
    }

    private static List<Way> ways(Entry entry) {
        List<Way> ways = new ArrayList<>();
        for (String from : orUnnamed(entry.matter().actors())) {
            for (String to : orUnnamed(entry.matter().targets())) {
                if (!from.equals(to)) {
                    ways.add(new Way(from, to));
                }
            }
        }
        return ways;
    }

    private static List<String> orUnnamed(List<String> parties) {
        return parties.isEmpty() ? List.of(Flow.UNNAMED) : parties;
    }

    private Flow.Direction direction(Way way, Map<Way, List<Entry>> ways) {
        List<Entry> entries = ways.getOrDefault(way, List.of());
        long documents = outline.documentCount(
                entries.stream().flatMap(entry -> said(entry).stream()).toList());
        return new Flow.Direction(way.from(), way.to(), entries, documents);
    }

    private static Flow flow(Flow.Direction one, Flow.Direction other) {
        boolean otherLeads = other.documents() > one.documents()
                || (one.entries().isEmpty() && !other.entries().isEmpty());
        return otherLeads ? new Flow(other, one) : new Flow(one, other);
    }
}
