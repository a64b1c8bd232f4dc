package org.waybill.server.match;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.TokenPair;
import org.waybill.server.entity.ListedEntity;

/** A match as an entity with its score, and with the reasons beside it. */
public final class ScoredEntity {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ScoredEntity() {}

    /** The entity of a match, which counts as one from the threshold on. */
    public static ObjectNode of(Match match, double threshold) {
        ObjectNode node = ListedEntity.of(match.listing(), match.edition());
        node.put("score", match.score());
        features(node, match);
        node.put("match", match.score() >= threshold);
        node.put("sentence", match.sentence());
        match.name().ifPresent(name -> node.set("name", name(name)));
        node.set("edition", ListedEntity.edition(match.edition()));
        node.put("version", match.listing().version().hex());
        return node;
    }

    /** Older clients read the bare figures, newer ones the explanations. */
    private static void features(ObjectNode node, Match match) {
        ObjectNode features = node.putObject("features");
        ObjectNode explanations = node.putObject("explanations");
        for (MatchFinding finding : match.findings()) {
            features.put(finding.row(), finding.points());
            explanations.set(finding.row(), explanation(finding));
        }
    }

    private static ObjectNode explanation(MatchFinding finding) {
        ObjectNode node = JSON.objectNode();
        node.put("score", finding.points());
        node.put("detail", finding.reason());
        node.put("query", finding.asked());
        node.put("candidate", finding.listed());
        return node;
    }

    /** Two names part by part. */
    static ObjectNode name(NameComparison name) {
        ObjectNode node = JSON.objectNode();
        node.put("asked", name.asked());
        node.put("listed", name.listed().text());
        node.put("kind", name.listed().kind().key());
        node.put("strength", name.listed().strength().key());
        node.put("score", name.score());
        name.tokens().forEach(pair -> node.withArray("tokens").add(token(pair)));
        return node;
    }

    private static ObjectNode token(TokenPair pair) {
        ObjectNode node = JSON.objectNode();
        node.put("asked", pair.asked());
        node.put("listed", pair.listed());
        node.put("relation", pair.relation().key());
        node.put("similarity", pair.similarity());
        node.put("weight", pair.weight());
        return node;
    }
}
