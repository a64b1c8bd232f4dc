package org.waybill.server.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.screening.Screener;
import org.waybill.server.entity.EntityId;
import org.waybill.server.entity.Schemata;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;
import org.waybill.server.holding.Holdings;
import org.waybill.server.holding.Method;

/** Answers reconciliation queries: candidates for each cell, best first. */
public final class Reconciling {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int MOST_QUESTIONS = 100;

    /** People choose among candidates, so that weaker ones than would raise an alert are shown too. */
    private static final double SHOWN = 0.5;

    private final Screener screener;
    private final List<String> scope;

    public Reconciling(Holdings holdings, List<String> scope) {
        this.screener = holdings.screener(Method.OURS).orElseThrow();
        this.scope = List.copyOf(scope);
    }

    /**
     * The answers to a batch, under the keys of its questions.
     *
     * @throws Refused where it is no batch
     */
    public ObjectNode batch(JsonNode queries) {
        if (!queries.isObject()) {
            throw new Refused(Trouble.NOT_UNDERSTOOD, "A batch of reconciliation queries is an object");
        }
        if (queries.size() > MOST_QUESTIONS) {
            throw new Refused(Trouble.NOT_UNDERSTOOD, "Too many queries in one batch (limit: " + MOST_QUESTIONS + ")");
        }
        ObjectNode node = JSON.objectNode();
        queries.properties().forEach(entry -> node.set(entry.getKey(), one(entry.getValue())));
        return node;
    }

    /** The answer to one question. */
    public ObjectNode one(JsonNode query) {
        Question question = Question.of(query);
        List<Match> matches = question.example()
                .subject()
                .map(subject -> screener.screen(subject, new Screener.Wish(SHOWN, question.limit(), scope))
                        .matches())
                .orElse(List.of());
        boolean sure = sure(matches);
        ObjectNode node = JSON.objectNode();
        node.putArray("result");
        matches.forEach(match -> node.withArray("result").add(candidate(match, sure)));
        question.example().ignored().forEach(node.withArray("ignored")::add);
        return node;
    }

    /** Clients take a sure candidate over without a look, so there must be no other that would do. */
    private static boolean sure(List<Match> matches) {
        return matches.stream()
                        .filter(match -> match.score() >= Screener.Wish.THRESHOLD)
                        .count()
                == 1;
    }

    private static ObjectNode candidate(Match match, boolean sure) {
        ObjectNode node = JSON.objectNode();
        node.put("id", EntityId.of(match.listing().id()));
        node.put("name", match.listing().primary().text());
        node.put("description", match.sentence());
        node.putArray("type")
                .add(Manifest.type(Schemata.all().of(match.listing().kind())));
        node.put("score", match.score());
        node.put("match", sure && match.score() >= Screener.Wish.THRESHOLD);
        node.putArray("features");
        match.findings().forEach(finding -> node.withArray("features").add(feature(finding)));
        return node;
    }

    private static ObjectNode feature(MatchFinding finding) {
        return JSON.objectNode()
                .put("id", finding.row())
                .put("name", finding.reason())
                .put("value", finding.points());
    }
}
