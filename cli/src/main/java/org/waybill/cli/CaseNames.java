package org.waybill.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waybill.model.Case;
import org.waybill.model.Claim;
import org.waybill.model.ClaimId;
import org.waybill.model.CodePoints;
import org.waybill.model.Docket;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Passage;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;
import org.waybill.model.Span;

/** How claims, documents and quotations of a run are named at a terminal. */
final class CaseNames {
    private final Map<Sha256, Document> documents;
    private final Docket docket;
    private final Map<Sha256, CodePoints> points = new HashMap<>();
    /** As "waybill read --explain N" counts them for the same paths. */
    private final Map<Claim, Integer> numbers = new HashMap<>();

    CaseNames(Case made, List<Reading> read) {
        this.documents = made.readings().stream()
                .map(Reading::document)
                .collect(Collectors.toMap(Document::sha256, document -> document, (one, same) -> one));
        this.docket = made.docket();
        int number = 0;
        for (Reading reading : read) {
            for (Claim claim : reading.claims()) {
                number++;
                numbers.putIfAbsent(claim, number);
            }
        }
    }

    /** "claim 12"; in a case "claim 21afd2f88e9c", by which it can be decided about. */
    String claim(Claim claim) {
        return "claim " + name(claim);
    }

    private String name(Claim claim) {
        return docket.id(claim).map(ClaimId::brief).orElseGet(() -> String.valueOf(numbers.getOrDefault(claim, 0)));
    }

    /** "claims 3, 7 and 9". */
    String claims(List<Claim> claims) {
        List<String> all = claims.stream().distinct().map(this::name).toList();
        return (all.size() == 1 ? "claim " : "claims ") + String.join(", ", all);
    }

    /** "Harbour Wire, 2023-10-13 (1f9ab2c4d5e6)": the digits are those of the list of claims. */
    String document(Sha256 sha256) {
        Document document = documents.get(sha256);
        if (document == null) {
            return "a document that was not read (" + sha256.brief() + ")";
        }
        String date = Optional.ofNullable(document.about().published())
                .map(PartialDate::toString)
                .orElse("no date");
        return document.about().publisherOrUnknown() + ", " + date + " (" + sha256.brief() + ")";
    }

    /** "“the council said” 120–136", with its document where that is another than the one spoken of. */
    String quoted(Passage passage, Sha256 spokenOf) {
        String where = passage.document().equals(spokenOf) ? "" : " in " + document(passage.document());
        return "\u201C" + passage.text() + "\u201D " + place(passage.document(), passage.span()) + where;
    }

    private String place(Sha256 sha256, Span span) {
        Document document = documents.get(sha256);
        CodePoints counted =
                points.computeIfAbsent(sha256, any -> CodePoints.of(document == null ? "" : document.text()));
        return counted.at(span.start()) + "\u2013" + counted.at(span.end());
    }
}
