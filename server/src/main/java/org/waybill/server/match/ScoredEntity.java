package org.waybill.server.match;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Older clients read the bare figures, newer ones the explanations. Findings of one row are told together. */
    private static void features(ObjectNode node, Match match) {
        ObjectNode features = node.putObject("features");
        ObjectNode explanations = node.putObject("explanations");
        Map<String, List<MatchFinding>> rows = new LinkedHashMap<>();
        match.findings().forEach(finding -> rows.computeIfAbsent(finding.row(), row -> new ArrayList<>())
                .add(finding));
        rows.forEach((row, findings) -> {
            double points = findings.stream().mapToDouble(MatchFinding::points).sum();
            features.put(row, points);
            explanations.set(row, explanation(findings, points));
        });
    }

    private static ObjectNode explanation(List<MatchFinding> findings, double points) {
        ObjectNode node = JSON.objectNode();
        node.put("score", points);
        node.put("detail", joined(findings, MatchFinding::reason));
        node.put("query", joined(findings, MatchFinding::asked));
        node.put("candidate", joined(findings, MatchFinding::listed));
        return node;
    }

    private static String joined(List<MatchFinding> findings, Function<MatchFinding, String> part) {
        return findings.stream().map(part).collect(Collectors.joining("; "));
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
