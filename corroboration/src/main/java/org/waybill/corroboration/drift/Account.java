package org.waybill.corroboration.drift;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Claim;
import org.waybill.model.Document;
import org.waybill.model.PartialDate;

/**
 * One document's telling of one origin's statement.
 *
 * @param document the document
 * @param claims those of its claims that tell the statement
 * @param same whether the statement is what the document is about, so that its other figures belong to it; where not, only
 *     the sentences of the claims are looked at
 */
public record Account(Document document, List<Claim> claims, boolean same) {
    /** By publication, undated last, then by digest. */
    static final Comparator<Account> IN_ORDER = Comparator.comparing(
                    Account::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(account -> account.document().sha256());

    public Account {
        claims = List.copyOf(claims);
    }

    private @Nullable PartialDate published() {
        return document.about().published();
    }

    /** How many days lie between its publication and the other's, at the least; 0 where that is not known. */
    long daysBefore(Account other) {
        PartialDate mine = published();
        PartialDate theirs = other.published();
        return mine == null || theirs == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(mine.last(), theirs.first()));
    }

    /** Whether it was published before the other, both being dated precisely enough to tell. */
    boolean isBefore(Account other) {
        PartialDate mine = published();
        PartialDate theirs = other.published();
        return mine != null && theirs != null && mine.last().isBefore(theirs.first());
    }
}
