package org.waybill.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.model.Body;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.report.outline.Flows;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Counted;

/** Who got things for themselves, over the whole case, in sentences for its first paragraph. */
final class OriginSentences {
    private static final String APART = "only planned, denied, supposed or judged";

    private final List<Entry> known;
    private final List<Entry> said;

    OriginSentences(Outline outline) {
        this.known = outline.entries().stream().filter(Backing::isKnown).toList();
        this.said = known.stream().filter(entry -> !Flows.said(entry).isEmpty()).toList();
    }

    /** None where nobody asked. */
    List<String> sentences() {
        if (known.isEmpty()) {
            return List.of();
        }
        return said.isEmpty() ? List.of(unsaid()) : List.of(origins(), grades());
    }

    private String origins() {
        return "Behind what is put forward as so stand " + Backing.counted(count(), "independent origin")
                + ", as far as these documents tell.";
    }

    /** Who is an origin of several entries is one; whoever tells of plans alone is none of what is so. */
    private OriginCount count() {
        Set<Body> certain = bodies(Origin.Counts.CERTAIN);
        Set<Body> possible = new HashSet<>(certain);
        possible.addAll(bodies(Origin.Counts.POSSIBLE));
        return new OriginCount(certain.size(), possible.size());
    }

    private Set<Body> bodies(Origin.Counts counts) {
        Set<Body> bodies = new HashSet<>();
        said.stream()
                .flatMap(entry -> entry.corroboration().roots().stream())
                .filter(origin -> origin.counts() == counts)
                .forEach(origin -> bodies.add(origin.body()));
        return bodies;
    }

    /** "Of 11 entries, one is documented, six rest on a single origin and four are only planned, denied or supposed." */
    private String grades() {
        Map<String, List<Corroboration>> graded = said.stream()
                .map(Entry::corroboration)
                .sorted(Comparator.comparingInt(backing -> rank(backing.grade())))
                .collect(Collectors.groupingBy(
                        backing -> Backing.graded(backing, 1), LinkedHashMap::new, Collectors.toList()));
        List<String> parts = new ArrayList<>(graded.values().stream()
                .map(alike -> Counted.number(alike.size()) + " " + Backing.graded(alike.get(0), alike.size()))
                .toList());
        int apart = known.size() - said.size();
        if (apart > 0) {
            parts.add(Counted.number(apart) + (apart == 1 ? " is " : " are ") + APART);
        }
        return "Of " + Counted.prose(known.size(), "entry", "entries") + ", " + Counted.list(parts) + ".";
    }

    private String unsaid() {
        return "No document puts anything forward as so: " + Counted.prose(known.size(), "entry is", "entries are")
                + " " + APART + ".";
    }

    /** The best backed first, then what is in dispute, then what rests on one or none. */
    private static int rank(Corroboration.Grade grade) {
        return switch (grade) {
            case DOCUMENTED -> 0;
            case CORROBORATED -> 1;
            case CONTESTED -> 2;
            case REFUTED -> 3;
            case SINGLE_ORIGIN -> 4;
            case UNCORROBORATED -> 5;
        };
    }
}
