package org.waybill.bench.story;

import java.util.List;
import java.util.Optional;
import org.waybill.model.OriginCount;
import org.waybill.model.Sha256;

/**
 * A made-up story with its truth.
 *
 * @param key names it: {@code middle 17}
 * @param matter what it is about and what was true
 * @param statements what was said, by day; at least one
 * @param reports the pages, in the order they were made
 * @param origins how many got it for themselves, as well as the best reader could tell
 */
public record Story(
        String key, Matter matter, List<Statement> statements, List<Report> reports, OriginCount origins) {
    public Story {
        statements = List.copyOf(statements);
        reports = List.copyOf(reports);
    }

    /** The last that anybody said who got it for himself. */
    public Statement last() {
        return statements.stream()
                .filter(one -> one.teller().kind() != Teller.Kind.TEAM)
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new IllegalStateException(key + " has nobody who speaks"));
    }

    public Optional<Report> report(Sha256 sha256) {
        return reports.stream().filter(one -> one.sha256().equals(sha256)).findFirst();
    }
}
