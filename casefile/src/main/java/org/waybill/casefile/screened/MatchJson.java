package org.waybill.casefile.screened;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.waybill.model.Match;
import org.waybill.model.MatchFinding;
import org.waybill.model.NameComparison;
import org.waybill.model.TokenPair;

/** A match with all its reasons, as JSON. Numbers are texts, as everywhere in the archive. */
final class MatchJson {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private MatchJson() {}

    static ObjectNode of(Match match) {
        ObjectNode node = JSON.objectNode()
                .put("listing", match.listing().id().toString())
                .put("listed_as", Texts.whole(match.listing().primary().text()))
                .put("score", Decimals.text(match.score()))
                .put("sentence", Texts.whole(match.sentence()))
                .put("version", match.listing().version().hex());
        match.name().ifPresent(name -> node.set("name", name(name)));
        ArrayNode findings = node.putArray("findings");
        match.findings().forEach(finding -> findings.add(finding(finding)));
        return node;
    }

    private static ObjectNode name(NameComparison name) {
        ObjectNode node = JSON.objectNode()
                .put("asked", Texts.whole(name.asked()))
                .put("listed", Texts.whole(name.listed().text()))
                .put("score", Decimals.text(name.score()))
                .put("strength", name.listed().strength().key());
        ArrayNode tokens = node.putArray("tokens");
        name.tokens().forEach(token -> tokens.add(token(token)));
        return node;
    }

    private static ObjectNode token(TokenPair token) {
        return JSON.objectNode()
                .put("asked", Texts.whole(token.asked()))
                .put("listed", Texts.whole(token.listed()))
                .put("relation", token.relation().key())
                .put("similarity", Decimals.text(token.similarity()))
                .put("weight", Decimals.text(token.weight()));
    }

    private static ObjectNode finding(MatchFinding finding) {
        return JSON.objectNode()
                .put("asked", Texts.whole(finding.asked()))
                .put("listed", Texts.whole(finding.listed()))
                .put("points", Decimals.text(finding.points()))
                .put("reason", Texts.whole(finding.reason()))
                .put("row", finding.row());
    }
}
