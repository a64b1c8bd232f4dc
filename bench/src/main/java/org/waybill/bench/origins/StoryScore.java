package org.waybill.bench.origins;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.story.Report;
import org.waybill.bench.story.Statement;
import org.waybill.bench.story.Story;
import org.waybill.bench.story.Teller;
import org.waybill.bench.story.Way;
import org.waybill.model.Claim;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/**
 * How a verdict fares against the truth of its story.
 *
 * @param story the story
 * @param verdict what a method made of it
 */
record StoryScore(Story story, Verdict verdict) {
    /** What "about" is taken to mean, as in the profile that readers are shown. */
    private static final BigDecimal MARGIN = new BigDecimal("0.10");

    /** A page is printed some days after what it tells was said. */
    private static final int LATE_DAYS = 10;

    /** Whether the count is the truth's: one number where the truth is one, else the same two. */
    boolean countIsRight() {
        return verdict.count().filter(story.origins()::equals).isPresent();
    }

    /** Whether the truth lies within the count given. */
    boolean countCovers() {
        OriginCount truth = story.origins();
        return verdict.count()
                .filter(count -> count.certain() <= truth.certain() && truth.possible() <= count.possible())
                .isPresent();
    }

    /**
     * Documents that hang together, against those that do in truth.
     *
     * <p>A page that credits nobody, or only a page that credits it, counts once: whether it was tied to any page with the
     * same statement. Pages that heard one statement apart may be tied or not, since no reader could tell; with
     * {@code strict} they may not.
     */
    Tally links(boolean strict) {
        Set<Pair<Sha256>> given = verdict.linked();
        if (given == null) {
            return Tally.NONE;
        }
        Tally tally = Tally.NONE;
        Set<Pair<Sha256>> must = truth();
        List<Report> reports = story.reports();
        for (int at = 0; at < reports.size(); at++) {
            for (Report other : reports.subList(at + 1, reports.size())) {
                tally = tally.plus(pair(reports.get(at), other, must, given, strict));
            }
        }
        return tally.plus(vague(given));
    }

    private Tally pair(Report one, Report other, Set<Pair<Sha256>> must, Set<Pair<Sha256>> given, boolean strict) {
        Pair<Sha256> pair = Pair.of(one.sha256(), other.sha256());
        boolean tied = given.contains(pair);
        boolean vague = isVague(one) || isVague(other);
        boolean ring = one.way() == Way.RING && other.way() == Way.RING;
        if (must.contains(pair) && (!vague || ring)) {
            return tied ? Tally.HIT : Tally.MISS;
        }
        boolean open = shareStatement(one, other) && (vague || !strict);
        return tied && !open ? Tally.FALSE : Tally.NONE;
    }

    private Set<Pair<Sha256>> truth() {
        Descent descent =
                new Descent(story.reports().stream().map(Report::sha256).toList());
        story.reports().forEach(report -> report.parents().forEach(parent -> descent.add(report.sha256(), parent)));
        return descent.pairs();
    }

    private Tally vague(Set<Pair<Sha256>> given) {
        Tally tally = Tally.NONE;
        for (Report report : story.reports()) {
            if (isVague(report)) {
                boolean tied = story.reports().stream()
                        .filter(other -> !other.sha256().equals(report.sha256())
                                && !isVague(other)
                                && shareStatement(report, other))
                        .anyMatch(other -> given.contains(Pair.of(report.sha256(), other.sha256())));
                tally = tally.plus(tied ? Tally.HIT : Tally.MISS);
            }
        }
        return tally;
    }

    private static boolean isVague(Report report) {
        return report.way() == Way.SILENT || report.way() == Way.RING;
    }

    private static boolean shareStatement(Report one, Report other) {
        return !Collections.disjoint(one.told(), other.told());
    }

    /** Claims of different documents that go back to one body, against those that do in truth; teams left out. */
    Tally origins() {
        Map<Claim, String> given = verdict.origins();
        if (given == null) {
            return Tally.NONE;
        }
        List<Ascribed> told = told();
        Tally tally = Tally.NONE;
        for (int at = 0; at < told.size(); at++) {
            for (Ascribed other : told.subList(at + 1, told.size())) {
                tally = tally.plus(origins(told.get(at), other, given));
            }
        }
        return tally;
    }

    private static Tally origins(Ascribed one, Ascribed other, Map<Claim, String> given) {
        if (one.document().equals(other.document()) || maybeOne(one.teller(), other.teller())) {
            return Tally.NONE;
        }
        @Nullable String first = given.get(one.claim());
        boolean tied = first != null && first.equals(given.get(other.claim()));
        boolean same = one.teller().equals(other.teller());
        if (same) {
            return tied ? Tally.HIT : Tally.MISS;
        }
        return tied ? Tally.FALSE : Tally.NONE;
    }

    /** Of an official without a name nobody can tell whether he is of the other's house. */
    private static boolean maybeOne(Teller one, Teller other) {
        boolean unnamed = one.kind() == Teller.Kind.UNNAMED || other.kind() == Teller.Kind.UNNAMED;
        return unnamed && !one.equals(other);
    }

    /** A claim with who said it in truth. */
    private record Ascribed(Sha256 document, Claim claim, Teller teller) {}

    private List<Ascribed> told() {
        return story.reports().stream()
                .flatMap(report -> {
                    List<Claim> claims = report.reading().claims();
                    return Stream.iterate(0, at -> at < claims.size(), at -> at + 1)
                            .map(at -> new Ascribed(report.sha256(), claims.get(at), teller(report, at)));
                })
                .filter(one -> one.teller().kind() != Teller.Kind.TEAM)
                .toList();
    }

    private static Teller teller(Report report, int at) {
        Statement statement = report.told().get(at);
        return statement.teller();
    }

    /** Whether bounds were given. */
    boolean hasInterval() {
        return verdict.shown().filter(Verdict.Shown::interval).isPresent();
    }

    /** Whether the true total of the day of the last statement lies within the bounds. */
    boolean covers() {
        BigDecimal truth =
                BigDecimal.valueOf(story.matter().growth().at(story.last().said()));
        return verdict.shown()
                .filter(Verdict.Shown::interval)
                .filter(shown -> atMost(shown.low(), truth) && atMost(truth, shown.high()))
                .isPresent();
    }

    /** Whether the bounds are closed above, so that covering says something. */
    boolean isClosed() {
        return verdict.shown().filter(shown -> shown.high() != null).isPresent();
    }

    private static boolean atMost(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return low == null || high == null || low.compareTo(high) <= 0;
    }

    /** Whether the best value is within a tenth of the true total of the day it is of. */
    boolean bestHolds() {
        Optional<PartialDate> day = verdict.shown().map(Verdict.Shown::of);
        LocalDate first =
                day.map(PartialDate::first).orElse(story.last().said()).minusDays(LATE_DAYS);
        LocalDate last = day.map(PartialDate::last).orElse(story.last().said());
        return within(story.matter().growth().at(first), story.matter().growth().at(last));
    }

    /** Whether the best value is within a tenth of the true total of the day of the last statement. */
    boolean bestIsNewest() {
        long truth = story.matter().growth().at(story.last().said());
        return within(truth, truth);
    }

    private boolean within(long least, long most) {
        BigDecimal low = BigDecimal.valueOf(least).multiply(BigDecimal.ONE.subtract(MARGIN));
        BigDecimal high = BigDecimal.valueOf(most).multiply(BigDecimal.ONE.add(MARGIN));
        return verdict.shown()
                .map(Verdict.Shown::best)
                .filter(best -> low.compareTo(best) <= 0 && best.compareTo(high) <= 0)
                .isPresent();
    }

    /** What is wrong, in a few words; empty where nothing is. */
    String complaint() {
        String count = countIsRight()
                ? ""
                : "count " + verdict.count().map(StoryScore::words).orElse("none") + " for " + words(story.origins());
        String links = links(false).isPerfect() ? "" : "links " + links(false);
        String cover = covers() || !hasInterval() ? "" : "the truth is outside the bounds";
        return Stream.of(count, links, cover).filter(one -> !one.isEmpty()).collect(Collectors.joining("; "));
    }

    private static String words(OriginCount count) {
        return count.isExact() ? Integer.toString(count.certain()) : count.certain() + " to " + count.possible();
    }
}
