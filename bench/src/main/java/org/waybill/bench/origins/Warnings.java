package org.waybill.bench.origins;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waybill.bench.board.Measure;
import org.waybill.bench.story.Flaw;
import org.waybill.bench.story.Report;
import org.waybill.bench.story.Story;
import org.waybill.bench.story.Way;
import org.waybill.model.Caution;
import org.waybill.model.Sha256;

/** Whether readers are warned of the pages that have something wrong, and of no others. */
final class Warnings {
    /** A slip is told as a change of the figure, and a rounded one may be. */
    private static final Map<Flaw, Set<Caution.Kind>> NAMES = new EnumMap<>(Map.of(
            Flaw.QUALIFIER_LOST, EnumSet.of(Caution.Kind.QUALIFIER_LOST),
            Flaw.ROUNDED, EnumSet.of(Caution.Kind.ROUNDED, Caution.Kind.FIGURE_CHANGED),
            Flaw.SLIP, EnumSet.of(Caution.Kind.FIGURE_CHANGED),
            Flaw.UNIT_CHANGED, EnumSet.of(Caution.Kind.UNIT_CHANGED),
            Flaw.SIDES_CHANGED, EnumSet.of(Caution.Kind.SIDES_CHANGED)));

    private Warnings() {}

    /** The measures of a method that warns of nothing. */
    static List<Measure> none() {
        return measures(List.of(), List.of());
    }

    static List<Measure> measures(Collection<Story> stories, Collection<Caution> cautions) {
        Map<Sha256, Set<Caution.Kind>> kinds = new HashMap<>();
        cautions.forEach(one -> kinds.computeIfAbsent(one.document(), document -> EnumSet.noneOf(Caution.Kind.class))
                .add(one.kind()));
        List<Report> all =
                stories.stream().flatMap(story -> story.reports().stream()).toList();
        List<Report> wrong = all.stream().filter(one -> !one.flaws().isEmpty()).toList();
        List<Report> rings = all.stream().filter(one -> one.way() == Way.RING).toList();
        List<Report> sound = all.stream()
                .filter(one -> one.flaws().isEmpty() && one.way() != Way.RING)
                .toList();
        return List.of(
                share("flawed pages cautioned", wrong, wrong.stream().filter(one -> !of(kinds, one)
                        .isEmpty())),
                share("flaws named right", wrong, wrong.stream().filter(one -> isNamed(one, of(kinds, one)))),
                share("rings cautioned", rings, rings.stream().filter(one -> of(kinds, one)
                        .contains(Caution.Kind.CIRCULAR))),
                share("sound pages cautioned", sound, sound.stream().filter(one -> !of(kinds, one)
                        .isEmpty())));
    }

    private static Set<Caution.Kind> of(Map<Sha256, Set<Caution.Kind>> kinds, Report report) {
        return kinds.getOrDefault(report.sha256(), Set.of());
    }

    private static boolean isNamed(Report report, Set<Caution.Kind> kinds) {
        return report.flaws().stream()
                .allMatch(flaw -> NAMES.getOrDefault(flaw, Set.of()).stream().anyMatch(kinds::contains));
    }

    private static Measure share(String name, List<Report> all, java.util.stream.Stream<Report> right) {
        return Measure.share(name, (double) right.count(), all.size());
    }
}
