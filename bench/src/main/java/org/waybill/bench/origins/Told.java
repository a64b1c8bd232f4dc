package org.waybill.bench.origins;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.waybill.model.Claim;
import org.waybill.model.Entry;
import org.waybill.model.Finding;
import org.waybill.model.Origin;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;

/**
 * A finding with its entry and its origin.
 *
 * @param entry where it stands
 * @param origin whose it is
 * @param finding what was found
 * @param said when it was said; where no document tells, when the first of them came out; empty where none is dated
 */
record Told(Entry entry, Origin origin, Finding finding, Optional<PartialDate> said) {

    /** Every finding of some entries. */
    static List<Told> all(List<Entry> entries, Map<Sha256, PartialDate> published) {
        return entries.stream()
                .flatMap(entry -> entry.corroboration().roots().stream()
                        .flatMap(root -> root.findings().stream().map(finding -> of(entry, root, finding, published))))
                .toList();
    }

    private static Told of(Entry entry, Origin root, Finding finding, Map<Sha256, PartialDate> published) {
        Optional<PartialDate> said = Optional.ofNullable(finding.said());
        Optional<PartialDate> first = finding.claims().stream()
                .map(claim -> published.get(claim.passage().document()))
                .filter(Objects::nonNull)
                .sorted()
                .findFirst();
        return new Told(entry, root, finding, said.or(() -> first));
    }

    /** Whether it may have been said in the days given, both inclusive. */
    boolean saidWithin(LocalDate from, LocalDate to) {
        return said.filter(day -> !day.last().isBefore(from) && !day.first().isAfter(to))
                .isPresent();
    }

    /** The same finding in two entries, of shells and of munitions, is one. */
    String key() {
        return origin.body().id() + " " + said.map(PartialDate::toString).orElse("");
    }

    boolean counts() {
        return weight() != Origin.Counts.NOT;
    }

    /** What the finding counts: in origins.json an origin is a body on an occasion, however its bodies are counted. */
    Origin.Counts weight() {
        return finding.counts();
    }

    /** The items its claims name. */
    Stream<String> items() {
        return finding.claims().stream()
                .map(Claim::slots)
                .flatMap(slots -> slots.items().value().orElse(List.of()).stream());
    }
}
