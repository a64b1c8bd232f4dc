package org.waybill.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;

/**
 * Scores predicted claims against gold claims, document by document.
 *
 * @param documents the scores of each, in the order of the gold file
 */
public record Scoreboard(List<DocumentScore> documents) {
    public Scoreboard {
        documents = List.copyOf(documents);
    }

    /**
     * Scores.
     *
     * @param gold claims by document id; its order is kept
     * @param predicted claims by document id; those of other documents are left out
     */
    public static Scoreboard of(Map<String, List<FlatClaim>> gold, Map<String, List<FlatClaim>> predicted) {
        return new Scoreboard(gold.entrySet().stream()
                .map(entry -> new DocumentScore(
                        entry.getKey(), entry.getValue(), predicted.getOrDefault(entry.getKey(), List.of())))
                .toList());
    }

    /** All sums. */
    public Tally tally() {
        return Tally.sum(documents.stream().map(DocumentScore::tally).toList());
    }

    /** Figures and outcomes, with intervals for the headlines. */
    public Board board() {
        Tally tally = tally();
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.count("documents", documents.size()));
        List.of("gold", "predicted", "matched", "mentions set aside")
                .forEach(name -> measures.add(Measure.count(name, tally.count(name))));
        Figures.HEADLINES.forEach(name -> measures.add(share(tally, name).within(interval(name))));
        measures.add(share(tally, "tier B precision"));
        Figures.SLOTS.forEach(name -> measures.add(share(tally, name)));
        Figures.TYPES.forEach(type -> measures.addAll(ofType(tally, type)));
        measures.addAll(errors(tally));
        return new Board("claims", measures, outcomes());
    }

    private List<Outcome> outcomes() {
        return documents.stream().flatMap(one -> one.outcomes().stream()).toList();
    }

    private Measure.Interval interval(String name) {
        return Bootstrap.USUAL.interval(
                documents.stream().map(DocumentScore::tally).toList(), name);
    }

    private static Measure share(Tally tally, String name) {
        Tally.Share share = tally.share(name);
        return Measure.share(name, share.hits(), share.of());
    }

    private static List<Measure> ofType(Tally tally, String type) {
        int matched = tally.count(type + " matched");
        return List.of(
                Measure.share(type + " precision", matched, tally.count(type + " predicted")),
                Measure.share(type + " recall", matched, tally.count(type + " gold")),
                share(tally, type + " F1"));
    }

    private static List<Measure> errors(Tally tally) {
        List<Measure> all = new ArrayList<>();
        Errors.NAMES.forEach(name -> all.add(Measure.errors(name, tally.count(name))));
        int sum = Errors.NAMES.stream().mapToInt(tally::count).sum();
        all.add(Measure.errors("serious errors, all", sum));
        all.add(Measure.errors(Errors.CONVERSION, tally.count(Errors.CONVERSION)));
        return all;
    }
}
