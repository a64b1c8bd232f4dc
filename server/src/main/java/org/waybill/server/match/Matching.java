package org.waybill.server.match;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waybill.model.ListEdition;
import org.waybill.model.Match;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.screening.Screener;
import org.waybill.server.entity.Example;
import org.waybill.server.entity.ListedEntity;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;
import org.waybill.server.holding.Holdings;

/** Answers {@code POST /match/{dataset}}. */
public final class Matching {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final int OK = 200;
    private static final int MOST_RESULTS = 5_000;

    private final Holdings holdings;
    private final List<String> scope;
    private final MatchWish wish;

    private Matching(Holdings holdings, List<String> scope, MatchWish wish) {
        this.holdings = holdings;
        this.scope = scope;
        this.wish = wish;
    }

    /**
     * The answer to a body.
     *
     * @param scope keys of the lists that the dataset stands for
     * @throws Refused where body or parameters cannot be taken
     */
    public static ObjectNode answer(
            Holdings holdings, List<String> scope, Map<String, List<String>> parameters, JsonNode body) {
        MatchWish wish = MatchWish.of(parameters);
        MatchRequest request = MatchRequest.of(body);
        refuseSettings(request, wish);
        bound(request, wish);
        return new Matching(holdings, scope, wish).answer(request);
    }

    /** Settings belong to another method; an answer that left them out in silence would be another answer. */
    private static void refuseSettings(MatchRequest request, MatchWish wish) {
        if (!request.settings().isEmpty()) {
            throw new Refused(
                    Trouble.NOT_UNDERSTOOD,
                    "Invalid configuration parameter: " + request.settings().get(0) + " for algorithm "
                            + wish.algorithm().ran().key());
        }
    }

    /** An answer is built whole before it is sent, and must not take the memory of all others. */
    private static void bound(MatchRequest request, MatchWish wish) {
        long results = (long) request.examples().size() * wish.limit();
        if (results > MOST_RESULTS) {
            throw new Refused(
                    Trouble.NOT_UNDERSTOOD,
                    "Too many results asked for: " + request.examples().size() + " queries with limit " + wish.limit()
                            + " (at most " + MOST_RESULTS + " together)");
        }
    }

    private ObjectNode answer(MatchRequest request) {
        ObjectNode node = JSON.objectNode();
        ObjectNode responses = node.putObject("responses");
        request.examples().forEach((name, example) -> responses.set(name, response(example)));
        node.set("matcher", JSON.objectNode());
        node.put("limit", wish.limit());
        node.set("algorithm", algorithm());
        node.set("editions", ListedEntity.editions(asked()));
        holdings.missing().forEach(node.withArray("missing")::add);
        request.weights().forEach(weight -> node.withArray("ignored").add("weights." + weight));
        return node;
    }

    /** The lists that were asked, as they were read. */
    private List<ListEdition> asked() {
        List<String> lists = wish.lists(scope);
        return holdings.editions().stream()
                .filter(edition -> lists.contains(edition.list()))
                .toList();
    }

    private ObjectNode algorithm() {
        ObjectNode node = JSON.objectNode();
        node.put("asked", wish.algorithm().key());
        node.put("ran", wish.algorithm().ran().key());
        return node;
    }

    private ObjectNode response(Example example) {
        List<String> lists = wish.lists(scope);
        Optional<Screening> screening =
                lists.isEmpty() ? Optional.empty() : example.subject().map(subject -> screen(subject, lists));
        List<Match> matches = screening.map(Screening::matches).orElse(List.of()).stream()
                .filter(wish::takes)
                .toList();
        ObjectNode node = JSON.objectNode();
        node.put("status", OK);
        matches.stream().limit(wish.limit()).forEach(match -> node.withArray("results")
                .add(ScoredEntity.of(match, wish.threshold())));
        node.withArray("results");
        node.set(
                "total",
                total(matches, screening.map(all -> all.matches().size()).orElse(0)));
        node.set("query", example.node());
        screening.ifPresent(one -> node.put("policy", one.policy()));
        example.ignored().forEach(node.withArray("ignored")::add);
        return node;
    }

    private Screening screen(Subject subject, List<String> lists) {
        Screener screener = holdings.screener(wish.algorithm().method())
                .orElseThrow(() -> new Refused(
                        Trouble.NOT_UNDERSTOOD,
                        "Invalid algorithm: " + wish.algorithm().key()));
        // More than are given, so that listings left out afterwards crowd nothing out and the total is one.
        return screener.screen(subject, new Screener.Wish(wish.cutoff(), MatchWish.MOST_RESULTS, lists));
    }

    private ObjectNode total(List<Match> matches, int found) {
        long value = matches.stream()
                .filter(match -> match.score() >= wish.threshold())
                .count();
        return JSON.objectNode().put("value", value).put("relation", found < MatchWish.MOST_RESULTS ? "eq" : "gte");
    }
}
