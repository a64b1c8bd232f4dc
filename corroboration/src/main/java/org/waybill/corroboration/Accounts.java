package org.waybill.corroboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waybill.corroboration.drift.Account;
import org.waybill.corroboration.drift.Drift;
import org.waybill.corroboration.figure.Days;
import org.waybill.corroboration.table.Memory;
import org.waybill.model.Caution;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.Origin;
import org.waybill.model.PartialDate;
import org.waybill.model.Remark;
import org.waybill.model.Sha256;

/** Holds the documents that tell one finding against one another. */
final class Accounts {
    /** Bytes of findings whose accounts were held against one another: one more page leaves most of an entry as it was. */
    private static final long AT_HAND = 96L << 20;
    /** Of a claim that is kept with what it tells of. */
    private static final int CLAIM = 1_500;
    /** Of a caution with its quotations, and of a finding without any. */
    private static final int CAUTION = 500;

    private final Function<Sha256, Document> documents;
    private final Memory<Told, List<Caution>> held =
            new Memory<>(AT_HAND, Accounts::bytes, told -> Drift.among(accounts(told.said(), told.claims())));

    /** All that the outcome hangs on, the documents apart: what was made of one is forgotten when it goes. */
    private record Told(@Nullable PartialDate said, List<Claim> claims) {}

    Accounts(Function<Sha256, Document> documents) {
        this.documents = documents;
    }

    private static long bytes(Told told, List<Caution> cautions) {
        return (long) CLAIM * told.claims().size() + (long) CAUTION * (1 + cautions.size());
    }

    /** A document goes, and may come again with another text or publisher and the same claims. */
    void forget(Sha256 document) {
        held.forgetIf(told -> told.claims().stream()
                .anyMatch(claim -> claim.passage().document().equals(document)));
    }

    /** What changed between the accounts of each finding. */
    List<Caution> cautions(List<Origin> origins) {
        return origins.stream()
                .flatMap(origin -> origin.findings().stream())
                .map(finding -> new Told(finding.said(), finding.claims()))
                .flatMap(told -> held.of(told).stream())
                .distinct()
                .toList();
    }

    /** The same as remarks on the claims that tell the finding. */
    static List<Remark> remarks(List<Caution> cautions, List<Claim> claims) {
        Map<Sha256, List<Claim>> byDocument = byDocument(claims);
        List<Remark> remarks = new ArrayList<>();
        for (Caution caution : cautions) {
            List<Claim> told = byDocument.getOrDefault(caution.document(), List.of()).stream()
                    .filter(claim -> isIn(caution, claim))
                    .toList();
            if (!told.isEmpty()) {
                remarks.add(new Remark(Remark.Kind.DRIFT, caution.words(), told));
            }
        }
        return remarks;
    }

    private static boolean isIn(Caution caution, Claim claim) {
        return caution.passages().stream()
                .filter(passage -> passage.document().equals(caution.document()))
                .anyMatch(passage -> passage.span().overlaps(claim.passage().span()));
    }

    private List<Account> accounts(@Nullable PartialDate said, List<Claim> claims) {
        return byDocument(claims).entrySet().stream()
                .map(document -> account(said, documents.apply(document.getKey()), document.getValue()))
                .toList();
    }

    private static Map<Sha256, List<Claim>> byDocument(List<Claim> claims) {
        Map<Sha256, List<Claim>> byDocument = new LinkedHashMap<>();
        claims.forEach(claim -> byDocument
                .computeIfAbsent(claim.passage().document(), any -> new ArrayList<>())
                .add(claim));
        return byDocument;
    }

    private static Account account(@Nullable PartialDate said, Document document, List<Claim> claims) {
        return new Account(document, claims, !Days.isOld(said, document.about().published()));
    }
}
