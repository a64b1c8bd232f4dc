package org.waybill.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waybill.model.Body;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Finding;
import org.waybill.model.Link;
import org.waybill.model.Origin;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Figures;
import org.waybill.report.words.Firmness;
import org.waybill.report.words.Traces;

/** The origins of an entry as text: findings, the documents that carry them, and what shows where they have them from. */
final class ExplainedOrigins {
    private final Corroboration backing;
    private final CaseNames names;
    private final StringBuilder text = new StringBuilder();

    ExplainedOrigins(Corroboration backing, CaseNames names) {
        this.backing = backing;
        this.names = names;
    }

    @Override
    public String toString() {
        text.setLength(0);
        if (!backing.roots().isEmpty()) {
            text.append("  Who got it for themselves\n");
            backing.roots().forEach(this::origin);
        }
        if (!backing.links().isEmpty()) {
            text.append("  What shows where documents have it from\n");
            backing.links().forEach(this::link);
        }
        return text.toString();
    }

    private void origin(Origin origin) {
        line(
                4,
                origin.body().name() + " (" + traits(origin) + "): " + Backing.counts(origin, backing) + ". "
                        + origin.why());
        origin.findings().forEach(this::finding);
    }

    private static String traits(Origin origin) {
        Body body = origin.body();
        return Stream.of(
                        Backing.kind(body.kind()),
                        body.state(),
                        Backing.side(origin.side()),
                        Backing.hand(origin.hand()),
                        Backing.evidence(origin))
                .filter(trait -> !trait.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private void finding(Finding finding) {
        String said =
                Optional.ofNullable(finding.said()).map(PartialDate::toString).orElse("undated");
        String figure = finding.figure() == null ? "no figure" : Figures.inFull(finding.figure());
        String period = finding.period() == null ? "" : ", " + Dates.words(finding.period());
        line(6, said + ": " + figure + period + " (" + Backing.counts(finding, backing) + ")");
        Map<Sha256, List<Claim>> carriers = finding.claims().stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.passage().document(), LinkedHashMap::new, Collectors.toList()));
        carriers.forEach((document, claims) -> {
            line(8, names.document(document));
            claims.forEach(claim -> line(10, telling(claim)));
        });
    }

    private String telling(Claim claim) {
        String figure = claim.slots()
                .quantity()
                .value()
                .map(quantity -> " " + Figures.inFull(quantity))
                .orElse("");
        return names.claim(claim) + " " + Firmness.verb(claim) + figure + ": "
                + names.quoted(claim.passage(), claim.passage().document());
    }

    private void link(Link link) {
        List<String> parts = new ArrayList<>();
        String reserve = Traces.standing(link.standing());
        parts.add(names.document(link.document()) + Traces.takes(link) + from(link));
        parts.add(Traces.kind(link.kind()) + (reserve.isEmpty() ? "" : ", " + reserve));
        if (!link.measure().isBlank()) {
            parts.add(link.measure());
        }
        link.words().forEach(words -> parts.add(names.quoted(words, link.document())));
        line(4, String.join("; ", parts));
    }

    private String from(Link link) {
        String body = Optional.ofNullable(link.from()).map(Body::name).orElse("");
        String document =
                Optional.ofNullable(link.source()).map(names::document).orElse("");
        return body.isEmpty() || document.isEmpty() ? body + document : body + ", by " + document;
    }

    private void line(int indent, String words) {
        text.append(Wrapped.hanging(" ".repeat(indent), indent + 2, words));
    }
}
