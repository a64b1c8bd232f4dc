package org.waybill.bench.origins;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.waybill.bench.board.Measure;
import org.waybill.bench.story.Report;
import org.waybill.bench.story.Story;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.Quantity;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/** How much of what stands in made-up pages an engine was given: all of it, or what a reader found in their texts. */
final class Reached {
    private Reached() {}

    /** Of the claims that stand there, how many were given with their sides and figure, and how many with their source too. */
    static List<Measure> measures(Collection<Story> stories, Collection<Reading> readings) {
        Map<Sha256, List<Claim>> given = new HashMap<>();
        readings.forEach(one -> given.put(one.document().sha256(), one.claims()));
        List<Claim> all = stories.stream()
                .flatMap(story -> story.reports().stream())
                .map(Report::reading)
                .flatMap(reading -> reading.claims().stream())
                .toList();
        BiPredicate<Claim, Claim> figure = Reached::isSame;
        return readings.isEmpty()
                ? List.of(
                        share("claims given", List.of(), given, figure),
                        share("sources given", List.of(), given, figure))
                : List.of(
                        share("claims given", all, given, figure),
                        share("sources given", all, given, figure.and(Reached::hasSameSource)));
    }

    private static Measure share(
            String name, List<Claim> all, Map<Sha256, List<Claim>> given, BiPredicate<Claim, Claim> same) {
        long found = all.stream()
                .filter(claim -> given.getOrDefault(claim.passage().document(), List.of()).stream()
                        .anyMatch(one -> same.test(claim, one)))
                .count();
        return Measure.share(name, (double) found, all.size());
    }

    private static boolean isSame(Claim claim, Claim other) {
        return claim.type() == other.type()
                && claim.passage().span().overlaps(other.passage().span())
                && claim.slots().actors().value().equals(other.slots().actors().value())
                && claim.slots().target().value().equals(other.slots().target().value())
                && claim.slots()
                        .quantity()
                        .value()
                        .map(Reached::plain)
                        .equals(other.slots().quantity().value().map(Reached::plain));
    }

    /** What a figure counts over is another question than the figure. */
    private static String plain(Quantity quantity) {
        return quantity.low() + " " + quantity.high() + " " + quantity.qualifier() + " " + quantity.unit();
    }

    private static boolean hasSameSource(Claim claim, Claim other) {
        return claim.attribution()
                .value()
                .map(Attribution::source)
                .equals(other.attribution().value().map(Attribution::source));
    }
}
