package org.waybill.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waybill.model.Body;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Document;
import org.waybill.model.Finding;
import org.waybill.model.Link;
import org.waybill.model.Origin;
import org.waybill.model.Sha256;
import org.waybill.report.outline.Outline;
import org.waybill.report.wire.Anchor;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Counted;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Figures;
import org.waybill.report.words.Firmness;
import org.waybill.report.words.Shown;

/** The origins of one entry: what each found, which documents carry it, and what shows where they have it from. */
final class OriginRows {
    private final Outline outline;
    private final LinkRows rows;
    private final Corroboration backing;
    private final Map<Sha256, List<Link>> byDocument;
    private final Set<Link> placed = new LinkedHashSet<>();

    OriginRows(Outline outline, LinkRows rows, Corroboration backing) {
        this.outline = outline;
        this.rows = rows;
        this.backing = backing;
        this.byDocument = backing.links().stream()
                .collect(Collectors.groupingBy(Link::document, LinkedHashMap::new, Collectors.toList()));
    }

    List<BackingView.OriginView> origins() {
        return backing.roots().stream().map(this::origin).toList();
    }

    /** To be asked after the origins: the links that stand under none of them. */
    List<LinkView> loose() {
        return backing.links().stream()
                .filter(link -> !placed.contains(link))
                .map(rows::view)
                .toList();
    }

    private BackingView.OriginView origin(Origin origin) {
        Set<Sha256> documents = origin.findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .map(claim -> claim.passage().document())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new BackingView.OriginView(
                origin.counts().key(),
                Backing.counts(origin, backing),
                Counted.capital(Shown.phrase(origin.body().name())),
                Backing.traits(origin),
                Shown.phrase(origin.why()),
                origin.findings().stream()
                        .map(finding -> finding(finding, origin, documents))
                        .toList());
    }

    private BackingView.FindingView finding(Finding finding, Origin origin, Set<Sha256> documents) {
        Map<Sha256, List<Claim>> carriers = finding.claims().stream()
                .collect(Collectors.groupingBy(
                        claim -> claim.passage().document(), LinkedHashMap::new, Collectors.toList()));
        return new BackingView.FindingView(
                Dates.briefOrUndated(finding.said()),
                finding.figure() == null ? "" : Figures.inFull(finding.figure()),
                finding.period() == null ? "" : Dates.words(finding.period()),
                Counted.of(finding.claims().size(), "claim") + " in " + Counted.of(carriers.size(), "document"),
                finding.counts() == origin.counts() && !backing.keepsApart(finding)
                        ? ""
                        : Backing.counts(finding, backing),
                carriers.entrySet().stream()
                        .map(row ->
                                carrier(row.getKey(), row.getValue(), finding, links(row.getKey(), origin, documents)))
                        .toList());
    }

    private BackingView.CarrierView carrier(Sha256 sha256, List<Claim> claims, Finding finding, List<LinkView> links) {
        Document document = outline.document(sha256);
        return new BackingView.CarrierView(
                outline.documentNumber(sha256),
                Shown.phrase(document.about().publisherOrUnknown()),
                Dates.briefOrUndated(document.about().published()),
                claims.stream().map(claim -> telling(claim, document, finding)).toList(),
                links);
    }

    private BackingView.TellingView telling(Claim claim, Document document, Finding finding) {
        String figure = claim.slots()
                .quantity()
                .value()
                .filter(quantity -> !quantity.equals(finding.figure()))
                .map(Figures::inFull)
                .orElse("");
        return new BackingView.TellingView(
                new BackingView.ClaimRef(outline.claimNumber(claim), outline.noteNumber(claim)),
                Firmness.verb(claim),
                figure,
                Shown.text(Anchor.of(claim, document)));
    }

    private List<LinkView> links(Sha256 document, Origin origin, Set<Sha256> documents) {
        List<LinkView> shown = new ArrayList<>();
        for (Link link : byDocument.getOrDefault(document, List.of())) {
            if (leadsTo(link, origin, documents)) {
                placed.add(link);
                shown.add(rows.view(link));
            }
        }
        return shown;
    }

    /** A round-up's links to other origins stand under those; what keeps an origin from counting stands under it. */
    private static boolean leadsTo(Link link, Origin origin, Set<Sha256> documents) {
        Body from = link.from();
        boolean same = from != null && from.id().equals(origin.body().id());
        boolean within = link.source() != null && documents.contains(link.source());
        return same || within || origin.counts() != Origin.Counts.CERTAIN;
    }
}
