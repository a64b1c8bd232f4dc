package org.waybill.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.waybill.model.Body;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Counted;

/** Who got things for themselves, over the whole case, in sentences for its first paragraph. */
final class OriginSentences {
    private final List<Entry> entries;

    OriginSentences(Outline outline) {
        this.entries = outline.entries().stream().filter(Backing::isKnown).toList();
    }

    /** None where nobody asked. */
    List<String> sentences() {
        return entries.isEmpty() ? List.of() : List.of(bodies(), grades());
    }

    private String bodies() {
        OriginCount count = count();
        return "Behind what they say stand " + Backing.counted(count, "body", "bodies")
                + " that got something for themselves, as far as these documents tell.";
    }

    /** A body that stands behind several matters is one. */
    private OriginCount count() {
        Set<Body> certain = bodies(Origin.Counts.CERTAIN);
        Set<Body> possible = new HashSet<>(certain);
        possible.addAll(bodies(Origin.Counts.POSSIBLE));
        return new OriginCount(certain.size(), possible.size());
    }

    private Set<Body> bodies(Origin.Counts counts) {
        Set<Body> bodies = new HashSet<>();
        entries.stream()
                .flatMap(entry -> entry.corroboration().roots().stream())
                .filter(origin -> origin.counts() == counts)
                .forEach(origin -> bodies.add(origin.body()));
        return bodies;
    }

    /** "Of 11 matters, one is documented, six rest on a single origin and four rest on no origin that is known." */
    private String grades() {
        List<String> parts = new ArrayList<>();
        Arrays.stream(Corroboration.Grade.values())
                .sorted(Comparator.comparingInt(OriginSentences::rank))
                .forEach(grade -> {
                    long matters = entries.stream()
                            .filter(entry -> entry.corroboration().grade() == grade)
                            .count();
                    if (matters > 0) {
                        parts.add(Counted.number(matters) + " " + Backing.graded(grade, matters));
                    }
                });
        return "Of " + Counted.prose(entries.size(), "matter") + ", " + Counted.list(parts) + ".";
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
