package org.waybill.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waybill.corroboration.best.BestFigures;
import org.waybill.corroboration.link.DocumentLinks;
import org.waybill.corroboration.origin.Tracing;
import org.waybill.corroboration.remark.Remarks;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.model.Entry.Matter;
import org.waybill.model.Origin;
import org.waybill.model.PartialDate;
import org.waybill.model.Remark;
import org.waybill.model.Series;
import org.waybill.model.Sha256;

/** Makes an entry of its claims: traces them to their origins and lays what those found side by side. */
final class Assembly {
    private final Map<Sha256, Sheet> sheets;
    private final DocumentLinks links;
    private final Tables tables;

    Assembly(Map<Sha256, Sheet> sheets, DocumentLinks links, Tables tables) {
        this.sheets = sheets;
        this.links = links;
        this.tables = tables;
    }

    /** @param claims in the order of publication */
    Entry entry(String id, Matter matter, List<Claim> claims) {
        Tracing tracing = new Tracing(matter, claims, sheets, links, tables.registry());
        List<Origin> origins = tracing.origins();
        List<Remark> remarks = new ArrayList<>(Remarks.on(claims, origins, tables.taxonomy(), this::published));
        tracing.rings().forEach(ring -> remarks.add(ring(ring)));
        remarks.sort(Comparator.comparing(Remark::kind));
        Corroboration corroboration = new Corroboration(
                tracing.count(),
                tracing.findings(),
                tracing.grade(),
                tracing.why(),
                origins,
                tracing.links(),
                remarks,
                BestFigures.of(origins, tables.taxonomy()));
        return new Entry(id, matter, claims, series(origins), corroboration);
    }

    private Remark ring(List<Claim> ring) {
        List<String> names = ring.stream()
                .map(claim -> Objects.requireNonNull(sheets.get(claim.passage().document())).words())
                .distinct()
                .toList();
        return new Remark(
                Remark.Kind.CIRCULAR,
                "These documents have it from one another and count as one: " + String.join("; ", names) + ".",
                ring);
    }

    private Optional<PartialDate> published(Claim claim) {
        return Optional.ofNullable(
                Objects.requireNonNull(sheets.get(claim.passage().document())).published());
    }

    /** One series for each origin and unit: the unit that most figures count comes first, then who gives most. */
    private List<Series> series(List<Origin> origins) {
        Map<String, Map<String, List<Claim>>> units = new TreeMap<>();
        for (Origin origin : origins) {
            figures(origin).forEach(claim -> units.computeIfAbsent(unit(claim), any -> new TreeMap<>())
                    .computeIfAbsent(origin.body().name(), any -> new ArrayList<>())
                    .add(claim));
        }
        return units.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Map<String, List<Claim>>> unit) -> -points(unit.getValue()))
                        .thenComparing(Map.Entry::getKey))
                .flatMap(unit -> ofUnit(unit.getKey(), unit.getValue()))
                .toList();
    }

    private static Stream<Claim> figures(Origin origin) {
        return origin.findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .filter(claim -> claim.slots().quantity().isFilled());
    }

    private static String unit(Claim claim) {
        return claim.slots().quantity().value().orElseThrow().unit();
    }

    private static int points(Map<String, List<Claim>> speakers) {
        return speakers.values().stream().mapToInt(List::size).sum();
    }

    private Stream<Series> ofUnit(String unit, Map<String, List<Claim>> speakers) {
        return speakers.entrySet().stream()
                .map(speaker -> new Series(speaker.getKey(), unit, inTime(speaker.getValue())))
                .sorted(Comparator.comparing((Series series) -> -series.points().size())
                        .thenComparing(Series::speaker));
    }

    private List<Claim> inTime(List<Claim> claims) {
        return claims.stream()
                .distinct()
                .sorted(Comparator.comparing(
                                (Claim claim) -> published(claim).orElse(null),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Claim.IN_TEXT_ORDER))
                .toList();
    }
}
