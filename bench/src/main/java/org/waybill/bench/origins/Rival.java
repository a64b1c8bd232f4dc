package org.waybill.bench.origins;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.rival.Settings;
import org.waybill.bench.rival.TruthFinding;
import org.waybill.bench.rival.Vote;
import org.waybill.bench.rival.Votes;
import org.waybill.bench.story.Report;
import org.waybill.bench.story.Story;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Quantity;
import org.waybill.model.Sha256;

/**
 * Other ways to count and to choose, on the given claims of each story.
 *
 * <p>They are told which claims belong together and vote month by month, since none of them knows of totals that grow; the
 * figure shown is that of the newest month.
 */
enum Rival {
    /** Every article is an origin; the figure that most articles give. */
    ARTICLES("article counting"),
    /** Every name that a claim is ascribed to is an origin; the figure that most names give. */
    NAMES("distinct names"),
    /** Every outlet has a vote. */
    MAJORITY("majority vote"),
    /** Outlets weighed by how often they are right. */
    ACCU("accuracy-weighted"),
    /** The same, with copiers discounted; outlets that likely copy count as one. */
    ACCU_COPY("AccuCopy");

    /** From where a dependence is likelier than not. */
    private static final double LIKELY = 0.5;

    private static final String OF = "|";

    private final String words;

    Rival(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What it makes of all stories of one pile, in their order. */
    Map<Story, Verdict> verdicts(Collection<Story> stories) {
        List<Vote> all = new ArrayList<>();
        stories.forEach(story -> all.addAll(votes(story)));
        Votes votes = Votes.of(all);
        Optional<TruthFinding> finding = finding(votes);
        Function<String, Optional<String>> best = finding.<Function<String, Optional<String>>>map(one -> one::best)
                .orElse(votes::majority);
        Map<Story, Verdict> verdicts = new LinkedHashMap<>();
        for (Story story : stories) {
            @Nullable
            Set<Pair<Sha256>> linked = finding.filter(one -> this == ACCU_COPY)
                    .map(one -> linked(story, one))
                    .orElse(null);
            verdicts.put(story, new Verdict(count(story, linked), linked, null, shown(story, best)));
        }
        return verdicts;
    }

    private Optional<TruthFinding> finding(Votes votes) {
        return switch (this) {
            case ACCU -> Optional.of(TruthFinding.accu(votes, Settings.USUAL));
            case ACCU_COPY -> Optional.of(TruthFinding.accuCopy(votes, Settings.USUAL));
            case ARTICLES, NAMES, MAJORITY -> Optional.empty();
        };
    }

    private List<Vote> votes(Story story) {
        List<Vote> votes = new ArrayList<>();
        for (Report report : story.reports()) {
            for (Claim claim : report.reading().claims()) {
                value(claim)
                        .ifPresent(
                                value -> votes.add(new Vote(source(report, claim), item(story, report, claim), value)));
            }
        }
        return votes;
    }

    private String source(Report report, Claim claim) {
        return switch (this) {
            case ARTICLES -> report.document().id();
            case NAMES -> name(claim);
            case MAJORITY, ACCU, ACCU_COPY -> report.document().about().publisher();
        };
    }

    private static String name(Claim claim) {
        return claim.attribution().value().map(Attribution::source).orElse(Attribution.AUTHOR);
    }

    private static String item(Story story, Report report, Claim claim) {
        PartialDate day = day(report, claim);
        return story.key() + OF + (day == null ? "" : PartialDate.ofMonth(day.year(), day.month()));
    }

    private static @Nullable PartialDate day(Report report, Claim claim) {
        PartialDate said = claim.attribution().value().map(Attribution::said).orElse(null);
        return said != null ? said : report.document().about().published();
    }

    private static Optional<String> value(Claim claim) {
        return claim.slots().quantity().value().map(Quantity::low).map(BigDecimal::toPlainString);
    }

    private Optional<OriginCount> count(Story story, @Nullable Set<Pair<Sha256>> linked) {
        return switch (this) {
            case ARTICLES -> exactly(story.reports().size());
            case NAMES -> exactly(names(story).size());
            case ACCU_COPY -> exactly(groups(story, linked == null ? Set.of() : linked));
            case MAJORITY, ACCU -> Optional.empty();
        };
    }

    private static Optional<OriginCount> exactly(int count) {
        return Optional.of(new OriginCount(count, count));
    }

    private static Set<String> names(Story story) {
        Set<String> names = new TreeSet<>();
        story.reports().forEach(report -> report.reading().claims().forEach(claim -> names.add(name(claim))));
        names.remove(Attribution.AUTHOR);
        return names;
    }

    private static Set<Pair<Sha256>> linked(Story story, TruthFinding finding) {
        Set<Pair<Sha256>> linked = new HashSet<>();
        List<Report> reports = story.reports();
        for (int at = 0; at < reports.size(); at++) {
            for (Report other : reports.subList(at + 1, reports.size())) {
                String one = reports.get(at).document().about().publisher();
                if (finding.dependence(one, other.document().about().publisher()) > LIKELY) {
                    linked.add(Pair.of(reports.get(at).sha256(), other.sha256()));
                }
            }
        }
        return linked;
    }

    /** How many documents are left once those that hang together are one. */
    private static int groups(Story story, Set<Pair<Sha256>> linked) {
        Map<Sha256, Sha256> towards = new LinkedHashMap<>();
        story.reports().forEach(report -> towards.put(report.sha256(), report.sha256()));
        for (Pair<Sha256> pair : linked) {
            Sha256 first = towards.getOrDefault(pair.first(), pair.first());
            Sha256 second = towards.getOrDefault(pair.second(), pair.second());
            towards.replaceAll((one, root) -> root.equals(second) ? first : root);
        }
        return new HashSet<>(towards.values()).size();
    }

    private Optional<Verdict.Shown> shown(Story story, Function<String, Optional<String>> best) {
        Optional<String> newest = votes(story).stream().map(Vote::item).max(String::compareTo);
        return newest.flatMap(item -> best.apply(item)
                .map(value -> new Verdict.Shown(null, new BigDecimal(value), null, false, month(item))));
    }

    private static @Nullable PartialDate month(String item) {
        String month = item.substring(item.indexOf(OF) + 1);
        return month.isEmpty() ? null : PartialDate.parse(month);
    }
}
