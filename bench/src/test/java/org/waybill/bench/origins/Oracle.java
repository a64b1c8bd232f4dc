package org.waybill.bench.origins;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.waybill.bench.story.Flaw;
import org.waybill.bench.story.Matter;
import org.waybill.bench.story.Report;
import org.waybill.bench.story.Statement;
import org.waybill.bench.story.Story;
import org.waybill.bench.story.Way;
import org.waybill.model.BestFigure;
import org.waybill.model.Body;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Dependence;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Link;
import org.waybill.model.Origin;
import org.waybill.model.OriginCount;

/** An engine that knows the truth, and can be told to get one thing wrong. */
final class Oracle {
    private static final Map<Flaw, Caution.Kind> KINDS = Map.of(
            Flaw.QUALIFIER_LOST, Caution.Kind.QUALIFIER_LOST,
            Flaw.ROUNDED, Caution.Kind.ROUNDED,
            Flaw.SLIP, Caution.Kind.FIGURE_CHANGED,
            Flaw.UNIT_CHANGED, Caution.Kind.UNIT_CHANGED,
            Flaw.SIDES_CHANGED, Caution.Kind.SIDES_CHANGED);

    /** Whose a claim is. */
    BiFunction<Report, Statement, String> body =
            (report, statement) -> statement.teller().key();
    /** How many there are. */
    BiFunction<Story, Integer, OriginCount> count = (story, roots) -> story.origins();
    /** Whether links are told. */
    boolean tellsLinks = true;
    /** The truth, times this, is shown. */
    double stretch = 1;

    Engine.Answer answer(List<Story> stories) {
        List<Link> links = new ArrayList<>();
        List<Caution> cautions = new ArrayList<>();
        for (Story story : stories) {
            for (Report report : story.reports()) {
                if (tellsLinks) {
                    report.parents().forEach(parent -> links.add(link(report, parent)));
                }
                report.flaws().forEach(flaw -> cautions.add(caution(report, Objects.requireNonNull(KINDS.get(flaw)))));
                if (report.way() == Way.RING) {
                    cautions.add(caution(report, Caution.Kind.CIRCULAR));
                }
            }
        }
        return new Engine.Answer(stories.stream().map(this::entry).toList(), new Dependence(links, cautions));
    }

    private static Link link(Report report, org.waybill.model.Sha256 parent) {
        return new Link(Link.Kind.SAID_SO, report.sha256(), parent, null, List.of(), "told", Link.Standing.COUNTS);
    }

    private static Caution caution(Report report, Caution.Kind kind) {
        return new Caution(report.sha256(), kind, "told", List.of());
    }

    private Entry entry(Story story) {
        Map<String, List<Claim>> claims = new TreeMap<>();
        List<Claim> all = new ArrayList<>();
        for (Report report : story.reports()) {
            for (int at = 0; at < report.told().size(); at++) {
                Claim claim = report.reading().claims().get(at);
                all.add(claim);
                claims.computeIfAbsent(body.apply(report, report.told().get(at)), key -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Origin> roots = claims.entrySet().stream()
                .map(one -> origin(one.getKey(), one.getValue()))
                .toList();
        Matter matter = story.matter();
        Entry.Matter about = new Entry.Matter(
                matter.goods().type(),
                List.of(matter.giver().code()),
                List.of(matter.taker().code()),
                matter.goods().item());
        return new Entry(story.key(), about, all, List.of(), corroboration(story, roots));
    }

    private static Origin origin(String key, List<Claim> claims) {
        Finding finding = new Finding(null, null, null, Origin.Counts.CERTAIN, claims);
        return new Origin(
                new Body(key, key, Body.Kind.UNKNOWN, ""),
                Origin.Side.NOT_KNOWN,
                Origin.Hand.FIRST,
                Set.of(),
                Origin.Counts.CERTAIN,
                "told",
                List.of(finding));
    }

    private Corroboration corroboration(Story story, List<Origin> roots) {
        OriginCount origins = count.apply(story, roots.size());
        return new Corroboration(
                origins,
                origins,
                Corroboration.Grade.SINGLE_ORIGIN,
                "told",
                roots,
                List.of(),
                List.of(),
                List.of(figure(story)));
    }

    private BestFigure figure(Story story) {
        Statement last = story.last();
        Claim claim = story.reports().stream()
                .filter(report -> report.way() == Way.FIRST && report.told().contains(last))
                .map(report -> report.reading().claims().get(0))
                .findFirst()
                .orElseThrow();
        BigDecimal best = BigDecimal.valueOf(Math.round(story.matter().growth().at(last.said()) * stretch));
        return new BestFigure(
                "waybill", story.matter().goods().unit(), best, best, best, false, "told", List.of(claim));
    }
}
