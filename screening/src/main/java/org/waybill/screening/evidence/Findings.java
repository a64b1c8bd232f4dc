package org.waybill.screening.evidence;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.Listing;
import org.waybill.model.MatchFinding;
import org.waybill.screening.policy.Policy;
import org.waybill.screening.policy.Rule;

/** Gathers findings and the score they come to. */
final class Findings {
    private final Policy policy;
    private final Listing.Kind kind;
    private final List<MatchFinding> found = new ArrayList<>();
    private double score;

    Findings(Policy policy, Listing.Kind kind) {
        this.policy = policy;
        this.kind = kind;
    }

    double points(Rule rule) {
        return policy.figure(rule, kind);
    }

    void names(double points, String asked, String listed, String reason) {
        score += points;
        found.add(new MatchFinding("names", asked, listed, points, reason));
    }

    void add(Rule rule, String asked, String listed, String reason) {
        double before = score;
        score = Math.max(0, Math.min(1, score + points(rule)));
        found.add(new MatchFinding(rule.key(), asked, listed, score - before, reason));
    }

    /** Lifts the score to the figure of the rule, where it lies below. */
    void lift(Rule rule, String asked, String listed, String reason) {
        double before = score;
        score = Math.max(score, points(rule));
        found.add(new MatchFinding(rule.key(), asked, listed, score - before, reason));
    }

    /** Lowers the score to the figure of the rule, where it lies above. */
    void bound(Rule rule, String asked, String listed, String reason) {
        double before = score;
        score = Math.min(score, points(rule));
        if (score < before) {
            found.add(new MatchFinding(rule.key(), asked, listed, score - before, reason));
        }
    }

    boolean has(Rule rule) {
        return found.stream().anyMatch(finding -> finding.row().equals(rule.key()));
    }

    double score() {
        return score;
    }

    List<MatchFinding> found() {
        return found;
    }
}
