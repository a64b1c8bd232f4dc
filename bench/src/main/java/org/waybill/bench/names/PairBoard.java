package org.waybill.bench.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.waybill.bench.board.Board;
import org.waybill.bench.board.Measure;
import org.waybill.bench.board.Outcome;

/** How often a way of comparing says of labelled pairs what their label says. */
final class PairBoard {
    private final PairScorer scorer;
    private final List<LabelledPair> pairs;
    private final List<Boolean> said;

    private PairBoard(PairScorer scorer, List<LabelledPair> pairs) {
        this.scorer = scorer;
        this.pairs = pairs;
        this.said = pairs.stream()
                .map(pair -> scorer.score(pair.one(), pair.other(), pair.kind()) >= scorer.threshold())
                .toList();
    }

    /** All figures: together, by who made the cases and by how sure they are; every case as an outcome. */
    static Board whole(PairScorer scorer, List<LabelledPair> pairs) {
        PairBoard board = new PairBoard(scorer, pairs);
        List<Measure> measures = new ArrayList<>(board.figures("", pair -> true));
        measures.add(board.f1("hand-made groups F1", pair -> pair.group().startsWith("nk_")));
        pairs.stream()
                .map(LabelledPair::group)
                .distinct()
                .sorted()
                .forEach(group -> measures.add(
                        board.f1(group + " F1", pair -> pair.group().equals(group))));
        pairs.stream()
                .map(LabelledPair::quality)
                .distinct()
                .sorted()
                .forEach(quality -> measures.add(
                        board.errors("wrong of those " + quality.toLowerCase(Locale.ROOT), pair -> pair.quality()
                                .equals(quality))));
        return new Board("pairs of names, " + scorer.name(), measures, board.outcomes());
    }

    /** Only the figures of all pairs together. */
    static Board rival(PairScorer scorer, List<LabelledPair> pairs) {
        PairBoard board = new PairBoard(scorer, pairs);
        return new Board("pairs of names, " + scorer.name(), board.figures("", pair -> true), List.of());
    }

    private List<Measure> figures(String of, Predicate<LabelledPair> which) {
        int right = count(which, true, true);
        return List.of(
                f1(of + "F1", which),
                Measure.share(of + "precision", right, right + count(which, false, true)),
                Measure.share(of + "recall", right, right + count(which, true, false)));
    }

    private Measure f1(String name, Predicate<LabelledPair> which) {
        int right = count(which, true, true);
        int wrong = count(which, false, true) + count(which, true, false);
        return Measure.share(name, 2.0 * right, 2 * right + wrong);
    }

    private Measure errors(String name, Predicate<LabelledPair> which) {
        return Measure.errors(name, count(which, false, true) + count(which, true, false));
    }

    private int count(Predicate<LabelledPair> which, boolean same, boolean saidSame) {
        int count = 0;
        for (int i = 0; i < pairs.size(); i++) {
            LabelledPair pair = pairs.get(i);
            count += which.test(pair) && pair.same() == same && said.get(i) == saidSame ? 1 : 0;
        }
        return count;
    }

    private List<Outcome> outcomes() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            LabelledPair pair = pairs.get(i);
            double score = scorer.score(pair.one(), pair.other(), pair.kind());
            String words = String.format(
                    Locale.ROOT, "%.2f, labelled %s (%s)", score, pair.same() ? "one" : "two", pair.group());
            outcomes.add(new Outcome(pair.key(), pair.same() == said.get(i), words, ""));
        }
        return outcomes;
    }
}
