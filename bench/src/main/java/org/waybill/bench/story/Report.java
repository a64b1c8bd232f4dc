package org.waybill.bench.story;

import java.util.List;
import java.util.Set;
import org.waybill.model.Document;
import org.waybill.model.Reading;
import org.waybill.model.Sha256;

/**
 * A page as a reader finds it, and what is known of how it came about.
 *
 * @param reading the page with the claims that stand in it
 * @param told the statement behind each claim, in the order of the claims
 * @param way how it came about
 * @param parents the pages it was made from
 * @param flaws what its maker got wrong
 */
public record Report(Reading reading, List<Statement> told, Way way, List<Sha256> parents, Set<Flaw> flaws) {
    public Report {
        told = List.copyOf(told);
        parents = List.copyOf(parents);
        flaws = Set.copyOf(flaws);
        if (told.size() != reading.claims().size()) {
            throw new IllegalArgumentException("a claim tells one statement");
        }
    }

    public Document document() {
        return reading.document();
    }

    public Sha256 sha256() {
        return document().sha256();
    }
}
