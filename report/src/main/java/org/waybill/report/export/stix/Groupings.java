package org.waybill.report.export.stix;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.model.Corroboration;
import org.waybill.model.Entry;
import org.waybill.report.words.Headline;

/** Each entry as a grouping of the notes that are about one matter. */
final class Groupings {
    private final Scope scope;

    Groupings(Scope scope) {
        this.scope = scope;
    }

    Stream<StixObject> all() {
        return scope.roll().entries().stream()
                .filter(entry -> !entry.claims().isEmpty())
                .map(this::grouping);
    }

    private StixObject grouping(Entry entry) {
        Corroboration backing = entry.corroboration();
        Instant first = scope.first(entry.claims());
        return StixObject.of(scope.entry(entry), first, scope.latest(first))
                .put("name", Headline.of(entry.matter()))
                .put(
                        "description",
                        "Claims about the same matter, side by side; nothing is found to be so. " + backing.why())
                .put("context", "unspecified")
                .put(
                        "object_refs",
                        entry.claims().stream().map(scope::claim).distinct().toList())
                .put(
                        "labels",
                        List.of(
                                "entry",
                                "grade:" + backing.grade().key(),
                                "origins-certain:" + backing.origins().certain(),
                                "origins-possible:" + backing.origins().possible()))
                .refer(References.named("waybill-entry", entry.id()));
    }
}
