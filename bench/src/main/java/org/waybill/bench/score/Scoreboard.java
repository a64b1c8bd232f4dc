package org.waybill.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

    /** The documents of several as one. */
    public static Scoreboard together(List<Scoreboard> parts) {
        return new Scoreboard(
                parts.stream().flatMap(one -> one.documents.stream()).toList());
    }

    /** The documents whose ids pass. */
    public Scoreboard only(Predicate<String> ids) {
        return new Scoreboard(
                documents.stream().filter(one -> ids.test(one.document())).toList());
    }

    public boolean hasDocuments() {
        return !documents.isEmpty();
    }

    /** All sums. */
    public Tally tally() {
        return Tally.sum(tallies());
    }

    private List<Tally> tallies() {
        return documents.stream().map(DocumentScore::tally).toList();
    }

    /** One share, with the interval that drawing documents again gives it. */
    public Measure figure(String name) {
        return share(tally(), name).within(Bootstrap.USUAL.interval(tallies(), name));
    }

    /** A share of these documents less the same share of others. */
    public Measure less(Scoreboard other, String name) {
        double difference =
                tally().share(name).value() - other.tally().share(name).value();
        return new Measure(
                name, Measure.Kind.SHARE, difference, 0, Bootstrap.USUAL.difference(tallies(), other.tallies(), name));
    }

    /** Of every kind together. */
    public int seriousErrors() {
        Tally tally = tally();
        return Errors.NAMES.stream().mapToInt(tally::count).sum();
    }

    /** Figures and outcomes, with intervals for the headlines. */
    public Board board() {
        Tally tally = tally();
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.count("documents", documents.size()));
        List.of("gold", "predicted", "matched", "mentions set aside")
                .forEach(name -> measures.add(Measure.count(name, tally.count(name))));
        Figures.HEADLINES.forEach(name -> measures.add(figure(name)));
        measures.add(figure("tier B precision"));
        Figures.SLOTS.forEach(name -> measures.add(figure(name)));
        Figures.TYPES.forEach(type -> measures.addAll(ofType(tally, type)));
        measures.addAll(errors(tally));
        return new Board("claims", measures, outcomes());
    }

    private List<Outcome> outcomes() {
        return documents.stream().flatMap(one -> one.outcomes().stream()).toList();
    }

    private static Measure share(Tally tally, String name) {
        Tally.Share share = tally.share(name);
        return Measure.share(name, share.hits(), share.of());
    }

    private List<Measure> ofType(Tally tally, String type) {
        int matched = tally.count(type + " matched");
        return List.of(
                Measure.share(type + " precision", matched, tally.count(type + " predicted")),
                Measure.share(type + " recall", matched, tally.count(type + " gold")),
                figure(type + " F1"));
    }

    private List<Measure> errors(Tally tally) {
        List<Measure> all = new ArrayList<>();
        Errors.NAMES.forEach(name -> all.add(Measure.errors(name, tally.count(name))));
        all.add(Measure.errors("serious errors, all", seriousErrors()));
        all.add(Measure.errors(Errors.CONVERSION, tally.count(Errors.CONVERSION)));
        return all;
    }
}
