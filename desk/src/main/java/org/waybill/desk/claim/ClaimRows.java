package org.waybill.desk.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.Quote;
import org.waybill.desk.sheet.ReviewSheet;
import org.waybill.desk.store.PackedSheets;
import org.waybill.model.Attribution;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.Document;
import org.waybill.model.Entry;
import org.waybill.model.FiledReview;
import org.waybill.model.Origin;
import org.waybill.model.PartialDate;
import org.waybill.model.Sha256;
import org.waybill.report.outline.Standing;
import org.waybill.report.words.Firmness;
import org.waybill.report.words.Statement;

/** Makes rows of claims. */
public final class ClaimRows {
    static final PackedSheets<ClaimRow> PACKED = PackedSheets.of(ClaimRow.class);

    private final Making making;
    /** By claim: the entries that hold it, in the case's order. */
    private final Map<Claim, Set<String>> entries = new HashMap<>();
    /** By claim: the bodies that its findings are led back to. */
    private final Map<Claim, Set<String>> origins = new HashMap<>();

    public ClaimRows(Making making) {
        this.making = making;
        making.source().entries().forEach(this::keep);
    }

    private void keep(Entry entry) {
        entry.claims().forEach(claim -> add(entries, claim, entry.id()));
        for (Origin origin : entry.corroboration().roots()) {
            origin.findings().forEach(finding -> finding.claims()
                    .forEach(claim -> add(origins, claim, origin.body().id())));
        }
    }

    private static void add(Map<Claim, Set<String>> map, Claim claim, String value) {
        map.computeIfAbsent(claim, any -> new LinkedHashSet<>()).add(value);
    }

    /** The name of a claim in addresses; of one that lies in no case, a digest of its place. */
    public static String id(Making making, Claim claim) {
        return making.docket().id(claim).map(ClaimId::hex).orElseGet(() -> Sha256.of(
                        claim.passage().document().hex() + " "
                                + making.outline().claimNumber(claim))
                .hex());
    }

    /** Names of claims, each once, in the order given. */
    public static List<String> ids(Making making, List<Claim> claims) {
        return claims.stream().distinct().map(claim -> id(making, claim)).toList();
    }

    /** A row for each entry that holds the claim; one with an empty entry where none does. */
    public List<ClaimRow> rows(Claim claim) {
        return holders(claim).stream().map(entry -> row(claim, entry)).toList();
    }

    /** The row of a claim in the first entry that holds it. */
    public ClaimRow row(Claim claim) {
        return row(claim, holders(claim).iterator().next());
    }

    /** What was set aside stays to be seen where it would count. */
    private Set<String> holders(Claim claim) {
        Set<String> holders = entries.get(claim);
        return holders != null
                ? holders
                : Set.of(making.docket()
                        .id(claim)
                        .flatMap(making.chronicle()::belonging)
                        .orElse(""));
    }

    private ClaimRow row(Claim claim, String entry) {
        Document document = making.outline().document(claim.passage().document());
        return new ClaimRow(
                id(making, claim),
                making.outline().claimNumber(claim),
                entry,
                claim.type().key(),
                document.sha256().hex(),
                document.about().publisher(),
                date(document.about().published()),
                Statement.parties(claim),
                Statement.subject(claim),
                Statement.circumstances(claim),
                making.outline().voice(claim).words(),
                claim.attribution().value().map(Attribution::relays).orElse(List.of()),
                Firmness.verb(claim),
                Standing.of(claim).key(),
                claim.tier().name(),
                claim.rule(),
                making.docket().state(claim).key(),
                making.docket().review(claim).map(ClaimRows::review).orElse(null),
                quote(document, claim),
                new SlotSheets(document, making.outline().voice(claim)).of(claim),
                new ArrayList<>(origins.getOrDefault(claim, Set.of())));
    }

    private static Quote quote(Document document, Claim claim) {
        return new Quote(
                document.sha256().hex(),
                claim.passage().span().start(),
                claim.passage().span().end(),
                claim.passage().text());
    }

    private static ReviewSheet review(FiledReview filed) {
        return new ReviewSheet(
                filed.place(),
                filed.review().decision().key(),
                filed.review().reviewer(),
                filed.at().toString(),
                filed.review().reason());
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }
}
