package org.waybill.desk.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.desk.claim.ClaimRows;
import org.waybill.desk.making.Making;
import org.waybill.desk.sheet.Quote;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;
import org.waybill.model.Passage;
import org.waybill.model.Sha256;

/** What documents, claims and dates are called in sheets of entries. */
final class Names {
    /** More ids than this tell a reader nothing. */
    private static final int MOST_CLAIMS = 20;

    private final Making making;

    Names(Making making) {
        this.making = making;
    }

    /** Its publisher, else its title, else its number. */
    String document(Sha256 sha256) {
        Document.About about = making.outline().document(sha256).about();
        if (!about.publisher().isBlank()) {
            return about.publisher();
        }
        return about.title().isBlank() ? "Document " + making.outline().documentNumber(sha256) : about.title();
    }

    String published(Claim claim) {
        return date(
                making.outline().document(claim.passage().document()).about().published());
    }

    /** The first of them. */
    List<String> claims(List<Claim> claims) {
        return ClaimRows.ids(
                making, claims.stream().distinct().limit(MOST_CLAIMS).toList());
    }

    static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toString();
    }

    static Quote quote(Passage passage) {
        return new Quote(
                passage.document().hex(), passage.span().start(), passage.span().end(), passage.text());
    }
}
