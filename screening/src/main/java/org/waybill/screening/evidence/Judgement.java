package org.waybill.screening.evidence;

import java.util.List;
import org.waybill.model.MatchFinding;

/**
 * What names and everything else make of a subject and a listing.
 *
 * @param score 0 to 1: the score of the names and the points of all findings, kept within these bounds
 * @param findings every row that had something to say, names first
 * @param sentence the whole in one English sentence
 */
public record Judgement(double score, List<MatchFinding> findings, String sentence) {

    public Judgement {
        findings = List.copyOf(findings);
    }
}
