package org.waybill.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.waybill.corroboration.best.BestFigures;
import org.waybill.corroboration.link.DocumentLinks;
import org.waybill.corroboration.origin.Tracing;
import org.waybill.corroboration.remark.Remarks;
import org.waybill.corroboration.telling.Sheet;
import org.waybill.model.Caution;
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
    private final Accounts accounts;

    /**
     * An entry with what was found while it was made.
     *
     * @param entry the entry
     * @param cautions what changed between the accounts of its findings
     */
    record Assembled(Entry entry, List<Caution> cautions) {}

    /** @param accounts holds what the documents that the sheets are of tell against one another */
    Assembly(Map<Sha256, Sheet> sheets, Accounts accounts, DocumentLinks links, Tables tables) {
        this.sheets = sheets;
        this.accounts = accounts;
        this.links = links;
        this.tables = tables;
    }

    /** @param claims in the order of publication */
    Assembled entry(String id, Matter matter, List<Claim> claims) {
        Tracing tracing = new Tracing(matter, claims, sheets, links, tables.registry());
        List<Caution> cautions = Stream.concat(
                        accounts.cautions(tracing.origins()).stream(),
                        tracing.rings().stream().flatMap(this::circular))
                .toList();
        Corroboration corroboration = new Corroboration(
                tracing.count(),
                tracing.findings(),
                tracing.grade(),
                tracing.why(),
                tracing.origins(),
                tracing.links(),
                remarks(tracing, cautions, claims),
                BestFigures.of(tracing.origins(), tables.taxonomy()));
        return new Assembled(new Entry(id, matter, claims, series(tracing.origins()), corroboration), cautions);
    }

    private List<Remark> remarks(Tracing tracing, List<Caution> cautions, List<Claim> claims) {
        return Stream.of(
                        Remarks.on(claims, tracing.origins(), tables.taxonomy(), this::published, claim -> sheet(claim)
                                        .isCorrection(claim))
                                .stream(),
                        tracing.rings().stream().map(this::ring),
                        Accounts.remarks(drifted(cautions), claims).stream())
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(Remark::kind))
                .toList();
    }

    /** A ring has a remark of its own. */
    private static List<Caution> drifted(List<Caution> cautions) {
        return cautions.stream()
                .filter(caution -> caution.kind() != Caution.Kind.CIRCULAR)
                .toList();
    }

    private Remark ring(List<Claim> ring) {
        return new Remark(Remark.Kind.CIRCULAR, words(ring), ring);
    }

    private Stream<Caution> circular(List<Claim> ring) {
        return ring.stream()
                .map(claim -> new Caution(
                        claim.passage().document(), Caution.Kind.CIRCULAR, words(ring), List.of(claim.passage())));
    }

    private String words(List<Claim> ring) {
        List<String> names =
                ring.stream().map(claim -> sheet(claim).words()).distinct().toList();
        return "These documents have it from one another: " + String.join("; ", names) + ".";
    }

    private Optional<PartialDate> published(Claim claim) {
        return Optional.ofNullable(sheet(claim).published());
    }

    private Sheet sheet(Claim claim) {
        return Objects.requireNonNull(sheets.get(claim.passage().document()));
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
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Map<String, List<Claim>>> unit) -> -points(unit.getValue()))
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
