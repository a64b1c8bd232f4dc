package org.waybill.corroboration.best;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.figure.Amount;
import org.waybill.corroboration.figure.Bounds;
import org.waybill.corroboration.figure.Days;
import org.waybill.corroboration.remark.FigureWords;
import org.waybill.corroboration.remark.Figured;
import org.waybill.corroboration.taxonomy.Taxonomy;
import org.waybill.model.BestFigure;
import org.waybill.model.Body;
import org.waybill.model.Claim;
import org.waybill.model.Origin;
import org.waybill.model.Qualifier;

/** Chooses, for each measure and convention, the figure an entry is told by. Never an average. */
public final class BestFigures {
    private final List<Figured> standing;
    /** How many origins that are certain give each figure. */
    private final Map<Amount.Names, Long> certain;

    private final Map<Amount.Names, Long> origins = new HashMap<>();

    private BestFigures(List<Figured> standing) {
        this.standing = standing;
        this.certain = standing.stream()
                .filter(BestFigures::isCertain)
                .map(figured -> figured.amount().names())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The most told measure first, then by name; of each the conventions in their order. */
    public static List<BestFigure> of(List<Origin> origins, Taxonomy taxonomy) {
        Map<String, List<Figured>> measures = new TreeMap<>();
        Figured.of(origins, taxonomy).stream()
                .filter(figured -> figured.amount().isTotal())
                .forEach(figured -> measures.computeIfAbsent(
                                figured.amount().measure().heading(), any -> new ArrayList<>())
                        .add(figured));
        return measures.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<Figured>> measure) ->
                                -measure.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .flatMap(measure -> new BestFigures(standing(measure.getValue())).under(measure.getKey()))
                .toList();
    }

    /** What each origin said last, of the newest time alone: a total goes on growing, so an older one says less. */
    private static List<Figured> standing(List<Figured> figures) {
        IdentityHashMap<Origin, Figured> last = new IdentityHashMap<>();
        List<Origin> origins = new ArrayList<>();
        for (Figured figured : figures) {
            if (!last.containsKey(figured.origin())) {
                origins.add(figured.origin());
            }
            last.merge(figured.origin(), figured, BestFigures::later);
        }
        LocalDate newest = newest(last.values(), BestFigures::isSomebody);
        return origins.stream()
                .map(origin -> Objects.requireNonNull(last.get(origin)))
                .filter(figured -> isOf(newest, figured))
                .toList();
    }

    /** When somebody of a sort last gave a figure; where nobody of it did, anybody. */
    private static LocalDate newest(Collection<Figured> figures, Predicate<Figured> sort) {
        List<Figured> dated = figures.stream().filter(Figured::isDated).toList();
        boolean isAny = dated.stream().anyMatch(sort);
        return dated.stream()
                .filter(figured -> !isAny || sort.test(figured))
                .map(Figured::day)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    private static Figured later(Figured one, Figured other) {
        if (one.isDated() != other.isDated()) {
            return one.isDated() ? one : other;
        }
        return other.day().isAfter(one.day())
                        || other.amount().point().compareTo(one.amount().point()) > 0
                ? other
                : one;
    }

    /** A page that names nobody looks back as often as it has news. */
    private static boolean isSomebody(Figured figured) {
        return isCertain(figured) || figured.origin().body().kind() != Body.Kind.UNNAMED;
    }

    private static boolean isOf(LocalDate newest, Figured figured) {
        return newest.equals(LocalDate.MAX) || (figured.isDated() && Days.areOfOneTime(figured.day(), newest));
    }

    private Stream<BestFigure> under(String measure) {
        Figured best = best();
        return Stream.of(Convention.values()).map(convention -> figure(convention, measure, best));
    }

    /** Of what is still news: most independent origins, then most documents, then the later one, then the greater. */
    private Figured best() {
        LocalDate newest = newest(standing, BestFigures::isCertain);
        return standing.stream()
                .filter(figured -> !Days.isOld(figured.day(), newest))
                .max(Comparator.comparingLong(this::origins)
                        .thenComparingLong(BestFigures::documents)
                        .thenComparing(Figured::day)
                        .thenComparing(figured -> figured.amount().point())
                        .thenComparing(figured -> figured.origin().body(), Comparator.reverseOrder()))
                .orElseThrow();
    }

    /** How many origins of their own give this figure. */
    private long origins(Figured figured) {
        return origins.computeIfAbsent(figured.amount().names(), names -> certain.entrySet().stream()
                .filter(other -> other.getKey().tell(names))
                .mapToLong(Map.Entry::getValue)
                .sum());
    }

    private static boolean isCertain(Figured figured) {
        return figured.origin().counts() == Origin.Counts.CERTAIN;
    }

    private static long documents(Figured figured) {
        return figured.finding().claims().stream()
                .map(claim -> claim.passage().document())
                .distinct()
                .count();
    }

    private BestFigure figure(Convention convention, String measure, Figured best) {
        return convention == Convention.ACLED ? least(measure) : spanned(convention, measure, best);
    }

    private BestFigure spanned(Convention convention, String measure, Figured best) {
        List<Figured> near = standing.stream()
                .filter(other -> !other.amount().isFarFrom(best.amount()))
                .toList();
        List<Claim> claims = claims(best, near);
        boolean uncertain = origins(best) < 2
                || near.size() < standing.size()
                || best.amount().quantity().qualifier() != Qualifier.EXACT;
        return new BestFigure(
                convention.key(),
                measure,
                low(near),
                best.amount().point(),
                high(near),
                convention == Convention.SIPRI && uncertain,
                why(best),
                claims,
                readAs(near));
    }

    /** The rough figures that make an end of the span: nobody gave that number. */
    private static List<String> readAs(List<Figured> near) {
        BigDecimal low = low(near);
        BigDecimal high = high(near);
        return near.stream()
                .map(Figured::amount)
                .filter(Amount::isReadByConvention)
                .filter(amount -> isEnd(amount.bounds().low(), low)
                        || isEnd(amount.bounds().high(), high))
                .map(FigureWords::readAs)
                .distinct()
                .toList();
    }

    private static boolean isEnd(@Nullable BigDecimal bound, @Nullable BigDecimal end) {
        return bound != null && end != null && bound.compareTo(end) == 0;
    }

    private static List<Claim> claims(Figured best, List<Figured> near) {
        List<Claim> claims = new ArrayList<>(best.finding().claims());
        near.stream()
                .filter(other -> !other.equals(best))
                .map(other -> other.finding().first())
                .forEach(claims::add);
        return claims.stream().distinct().toList();
    }

    private String why(Figured best) {
        long origins = origins(best);
        String given = origins == 0
                ? "no origin that counts for certain gives it"
                : origins == 1 ? "one origin gives it" : origins + " origins give it";
        return best.origin().body().name()
                + (best.isDated() ? " on " + best.finding().said() : ", undated") + ": " + given + ", of "
                + standing.size() + (standing.size() == 1 ? " that stands." : " that stand.");
    }

    private static @Nullable BigDecimal low(List<Figured> figures) {
        List<Bounds> bounds = bounds(figures);
        return bounds.stream().anyMatch(bound -> bound.low() == null)
                ? null
                : bounds.stream()
                        .map(bound -> Objects.requireNonNull(bound.low()))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static @Nullable BigDecimal high(List<Figured> figures) {
        List<Bounds> bounds = bounds(figures);
        return bounds.stream().anyMatch(bound -> bound.high() == null)
                ? null
                : bounds.stream()
                        .map(bound -> Objects.requireNonNull(bound.high()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    private static List<Bounds> bounds(List<Figured> figures) {
        return figures.stream().map(figured -> figured.amount().bounds()).toList();
    }

    /** The most conservative figure, with the numbers that the convention gives to vague words. */
    private BestFigure least(String measure) {
        Figured least = standing.stream()
                .min(Comparator.comparing(BestFigures::conservative)
                        .thenComparing(figured -> figured.origin().body()))
                .orElseThrow();
        BigDecimal value = conservative(least);
        return new BestFigure(
                Convention.ACLED.key(),
                measure,
                value,
                value,
                value,
                false,
                least.origin().body().name() + ": the most conservative figure that stands.",
                least.finding().claims());
    }

    private static BigDecimal conservative(Figured figured) {
        return Convention.ACLED
                .fixed(figured.amount().quantity())
                .orElse(figured.amount().point());
    }
}
