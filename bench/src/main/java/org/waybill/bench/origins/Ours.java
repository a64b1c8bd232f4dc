package org.waybill.bench.origins;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waybill.bench.story.Matter;
import org.waybill.bench.story.Report;
import org.waybill.bench.story.Story;
import org.waybill.model.BestFigure;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Link;
import org.waybill.model.OriginCount;
import org.waybill.model.PartialDate;
import org.waybill.model.Quantity;
import org.waybill.model.Sha256;

/** Reads verdicts off the entries of a whole pile of stories. */
final class Ours {
    private static final String PROFILE = "waybill";

    private final Map<Sha256, PartialDate> published;
    private final List<Entry> entries;
    private final List<Link> links;

    private Ours(Map<Sha256, PartialDate> published, List<Entry> entries, List<Link> links) {
        this.published = published;
        this.entries = entries;
        this.links = links;
    }

    static Ours of(Engine.Answer answer, Collection<Story> stories) {
        Map<Sha256, PartialDate> published = new HashMap<>();
        stories.stream().flatMap(story -> story.reports().stream()).map(Report::document).forEach(document -> {
            PartialDate day = document.about().published();
            if (day != null) {
                published.put(document.sha256(), day);
            }
        });
        List<Link> links = Stream.concat(
                        answer.dependence().links().stream(),
                        answer.entries().stream().flatMap(entry -> entry.corroboration().links().stream()))
                .filter(link -> link.standing() == Link.Standing.COUNTS || link.standing() == Link.Standing.CIRCULAR)
                .filter(link -> link.source() != null)
                .distinct()
                .toList();
        return new Ours(published, answer.entries(), links);
    }

    Verdict verdict(Story story) {
        Optional<Entry> entry = entry(story);
        Optional<OriginCount> count = Optional.of(
                entry.map(one -> one.corroboration().origins()).orElse(OriginCount.NONE));
        Map<Claim, String> origins = entry.map(one -> given(story, origins(one))).orElse(Map.of());
        return new Verdict(count, linked(story), origins, entry.flatMap(one -> shown(one, story)));
    }

    /** Claims that were read out of a text speak for those that stand there, if they have a figure and share its sentence. */
    private static Map<Claim, String> given(Story story, Map<Claim, String> found) {
        Map<Claim, String> given = new HashMap<>();
        story.reports().stream()
                .flatMap(report -> report.reading().claims().stream())
                .forEach(claim -> found.entrySet().stream()
                        .filter(entry -> entry.getKey().equals(claim) || speaksFor(entry.getKey(), claim))
                        .map(Map.Entry::getValue)
                        .min(Comparator.naturalOrder())
                        .ifPresent(origin -> given.put(claim, origin)));
        return given;
    }

    private static boolean speaksFor(Claim found, Claim given) {
        return found.passage().document().equals(given.passage().document())
                && found.passage().span().overlaps(given.passage().span())
                && found.slots().quantity().isFilled();
    }

    /** The entry with the right sides that holds most of the story. */
    private Optional<Entry> entry(Story story) {
        Matter matter = story.matter();
        Set<Sha256> own = documents(story);
        return entries.stream()
                .filter(one -> one.matter().type() == matter.goods().type())
                .filter(one -> one.matter().actors().equals(List.of(matter.giver().code())))
                .filter(one -> one.matter().targets().equals(List.of(matter.taker().code())))
                .max(Comparator.comparingLong((Entry one) -> one.claims().stream()
                                .filter(claim -> own.contains(claim.passage().document()))
                                .count())
                        .thenComparing(Entry::id));
    }

    private static Map<Claim, String> origins(Entry entry) {
        Map<Claim, String> origins = new HashMap<>();
        entry.corroboration().roots().forEach(root -> root.findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .forEach(claim -> origins.put(claim, root.body().id())));
        return origins;
    }

    private Set<Pair<Sha256>> linked(Story story) {
        Set<Sha256> own = documents(story);
        Descent descent = new Descent(own);
        for (Link link : links) {
            @Nullable Sha256 source = link.source();
            if (source != null && own.contains(link.document())) {
                descent.add(link.document(), source);
            }
        }
        return descent.pairs();
    }

    /** How many links lead from a page of one story to a page of another: none of them can be right. */
    int astray(Collection<Story> stories) {
        Map<Sha256, String> home = new TreeMap<>();
        stories.forEach(story -> documents(story).forEach(one -> home.put(one, story.key())));
        return Math.toIntExact(links.stream()
                .filter(link -> link.source() != null)
                .filter(link -> !String.valueOf(home.get(link.document()))
                        .equals(String.valueOf(home.getOrDefault(link.source(), ""))))
                .count());
    }

    private Optional<Verdict.Shown> shown(Entry entry, Story story) {
        List<BestFigure> figures = entry.corroboration().figures().stream()
                .filter(figure -> figure.profile().equals(PROFILE))
                .toList();
        return figures.stream()
                .max(Comparator.comparing((BestFigure figure) -> counts(figure, story.matter()))
                        .thenComparing(figure -> figure.claims().size()))
                .map(figure -> new Verdict.Shown(figure.low(), figure.best(), figure.high(), true, day(figure)));
    }

    private static boolean counts(BestFigure figure, Matter matter) {
        return figure.claims().stream()
                .flatMap(claim -> claim.slots().quantity().value().stream())
                .map(Quantity::unit)
                .anyMatch(matter.goods().unit()::equals);
    }

    private @Nullable PartialDate day(BestFigure figure) {
        Claim first = figure.claims().get(0);
        PartialDate said = first.attribution().value().map(who -> who.said()).orElse(null);
        return said != null ? said : published.get(first.passage().document());
    }

    private static Set<Sha256> documents(Story story) {
        return story.reports().stream().map(Report::sha256).collect(Collectors.toCollection(TreeSet::new));
    }
}
