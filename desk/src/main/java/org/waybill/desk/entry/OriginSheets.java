package org.waybill.desk.entry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.OriginSheet;
import org.waybill.model.Claim;
import org.waybill.model.Corroboration;
import org.waybill.model.Finding;
import org.waybill.model.Origin;
import org.waybill.report.outline.Outline;
import org.waybill.report.words.Backing;
import org.waybill.report.words.Dates;
import org.waybill.report.words.Figures;

/** Who got it for themselves, with what carries it. */
final class OriginSheets {
    static final int MOST_ORIGINS = 24;
    private static final int MOST_FINDINGS = 10;
    private static final int MOST_DOCUMENTS = 20;

    private final Outline outline;
    private final Names names;

    OriginSheets(Making making) {
        this.outline = making.outline();
        this.names = new Names(making);
    }

    /** All of them; those that count come first. */
    List<OriginSheet> of(Corroboration backing) {
        return backing.roots().stream().map(origin -> sheet(origin, backing)).toList();
    }

    private OriginSheet sheet(Origin origin, Corroboration backing) {
        List<OriginSheet.Carrier> carriers = carriers(origin);
        return new OriginSheet(
                origin.body().id(),
                origin.body().name(),
                origin.body().kind().key(),
                origin.body().state(),
                origin.side().key(),
                origin.hand().key(),
                origin.evidence().stream().map(Origin.Evidence::key).toList(),
                origin.counts().key(),
                origin.why(),
                first(origin),
                Backing.traits(origin),
                Backing.counts(origin, backing),
                carriers.size(),
                origin.findings().stream()
                        .limit(MOST_FINDINGS)
                        .map(finding -> finding(finding, backing))
                        .toList(),
                origin.findings().size(),
                carriers.stream().limit(MOST_DOCUMENTS).toList());
    }

    private static String first(Origin origin) {
        return origin.findings().stream()
                .flatMap(finding -> Stream.ofNullable(finding.said()))
                .min(Comparator.naturalOrder())
                .map(Names::date)
                .orElse("");
    }

    private OriginSheet.Finding finding(Finding finding, Corroboration backing) {
        return new OriginSheet.Finding(
                Names.date(finding.said()),
                finding.figure() == null ? "" : Figures.inFull(finding.figure()),
                finding.period() == null ? "" : Dates.words(finding.period()),
                finding.counts().key(),
                Backing.counts(finding, backing),
                (int) outline.documentCount(finding.claims()),
                names.claims(finding.claims()));
    }

    /** Undated ones last. */
    private List<OriginSheet.Carrier> carriers(Origin origin) {
        return origin.findings().stream()
                .flatMap(finding -> finding.claims().stream())
                .map(this::carrier)
                .distinct()
                .sorted(Comparator.comparing((OriginSheet.Carrier carrier) ->
                                carrier.published().isEmpty())
                        .thenComparing(OriginSheet.Carrier::published)
                        .thenComparing(OriginSheet.Carrier::sha256))
                .toList();
    }

    private OriginSheet.Carrier carrier(Claim claim) {
        return new OriginSheet.Carrier(
                claim.passage().document().hex(), names.document(claim.passage().document()), names.published(claim));
    }
}
