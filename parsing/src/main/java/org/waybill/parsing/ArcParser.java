package org.waybill.parsing;

import java.util.List;
import java.util.stream.IntStream;
import org.waybill.parsing.format.Fingerprint;
import org.waybill.parsing.format.ModelFile;
import org.waybill.parsing.format.Section;

/**
 * Finds heads and relations in one pass, always taking the best-scored action.
 *
 * <p>The transition system is Choi and Palmer's (2011), "Getting the Most out of Transition-based Dependency Parsing",
 * with words set aside so that arcs may cross. Words left without a head are given the best-scored neighbour.
 */
final class ArcParser {
    /** How far to each side a word left without a head is offered one. */
    private static final int REACH = 5;

    /**
     * How many steps a sentence may take, on average over its words; after that words are only shifted, and adopted in the
     * end. Prose takes about two. Without the bound a text of one word repeated would take a number of steps quadratic in its length.
     */
    private static final int STEPS_PER_WORD = 32;

    private static final String ROOT_RELATION = "root";

    private final ArcScorer scorer;
    private final Action[] actions;
    private final String[] relations;
    /** For each action the number of its relation. */
    private final int[] relationOf;
    /** For each relation its hash and power. */
    private final long[][] relationNames;

    private final int rootRelation;
    private final int[] allOpen;
    private final int[] atRoot;
    private final int[] noArc;
    private final int[] noArcNoReduce;
    private final int[] anyButReduce;
    private final int[] leftArcs;
    private final int[] rightArcs;

    ArcParser(ModelFile file) {
        List<String> labels = file.lines(Section.PARSER_LABELS);
        actions = labels.stream().map(Action::parse).toArray(Action[]::new);
        List<String> names = labels.stream()
                .map(label -> Action.parse(label).relation())
                .distinct()
                .toList();
        relations = names.toArray(String[]::new);
        relationOf = labels.stream()
                .mapToInt(label -> names.indexOf(Action.parse(label).relation()))
                .toArray();
        relationNames = names.stream().map(ArcParser::hash).toArray(long[][]::new);
        rootRelation = names.indexOf(ROOT_RELATION);
        Weights weights =
                new Weights(file, Section.PARSER_FEATURES, Section.PARSER_ENTRY_LABELS, Section.PARSER_ENTRY_WEIGHTS);
        scorer = new ArcScorer(FeatureModel.templates(file.lines(Section.PARSER_TEMPLATES)), weights, actions.length);
        Choices choices = new Choices(file.lines(Section.PARSER_CHOICES));
        allOpen = IntStream.range(0, actions.length).toArray();
        atRoot = choices.named("AT_ROOT");
        noArc = choices.named("NO_ARC");
        noArcNoReduce = choices.named("NO_ARC_NO_REDUCE");
        anyButReduce = choices.named("ANY_BUT_REDUCE");
        leftArcs = choices.named("LEFT_ARCS");
        rightArcs = choices.named("RIGHT_ARCS");
    }

    private static long[] hash(String name) {
        return new long[] {Fingerprint.of(name), Fingerprint.power(name.length())};
    }

    /** The arcs over a tagged and lemmatised sentence; every word but the root has a head. */
    Arcs parse(Sentence sentence) {
        ArcState state = new ArcState(sentence);
        ArcScorer.Scores scores = scorer.begin(state);
        long patience = (long) STEPS_PER_WORD * sentence.size();
        while (!state.isDone()) {
            if (patience-- > 0) {
                apply(Choices.best(scores.now(), open(state)), state);
            } else {
                state.move(Action.Step.SHIFT);
            }
        }
        for (int word = 1; word < sentence.size(); word++) {
            if (!state.arcs().hasHead(word)) {
                adopt(word, state, scores);
            }
        }
        return state.arcs();
    }

    /** The name of a relation in the arcs this parser draws. */
    String relation(int number) {
        return relations[number];
    }

    /** The labels that keep the tree a tree. */
    private int[] open(ArcState state) {
        Arcs arcs = state.arcs();
        int top = state.top();
        int next = state.next();
        if (top == Sentence.ROOT) {
            return atRoot;
        } else if (arcs.isUnder(top, next)) {
            return noArc;
        } else if (arcs.isUnder(next, top)) {
            return arcs.hasHead(top) ? noArc : noArcNoReduce;
        }
        return arcs.hasHead(top) ? allOpen : anyButReduce;
    }

    private void apply(int label, ArcState state) {
        Action action = actions[label];
        switch (action.arc()) {
            case LEFT -> attach(state.top(), state.next(), label, state);
            case RIGHT -> attach(state.next(), state.top(), label, state);
            case NONE -> {}
        }
        state.move(action.step());
    }

    private void attach(int word, int head, int label, ArcState state) {
        int relation = relationOf[label];
        state.attach(word, head, relation, relationNames[relation]);
    }

    /** Gives a word without a head the best-scored one near by, or the root. */
    private void adopt(int word, ArcState state, ArcScorer.Scores scores) {
        Offer best = new Offer(Sentence.ROOT, Arcs.NONE, Integer.MIN_VALUE);
        best = ask(word, -1, rightArcs, best, state, scores);
        best = ask(word, 1, leftArcs, best, state, scores);
        if (best.label() == Arcs.NONE) {
            state.attach(word, Sentence.ROOT, rootRelation, relationNames[rootRelation]);
        } else {
            attach(word, best.head(), best.label(), state);
        }
    }

    private Offer ask(int word, int step, int[] labels, Offer best, ArcState state, ArcScorer.Scores scores) {
        Offer found = best;
        for (int distance = 1; distance <= REACH; distance++) {
            int head = word + step * distance;
            if (head < 0 || head >= state.sentence().size()) {
                return found;
            }
            if (!state.arcs().isUnder(head, word)) {
                state.lookAt(Math.min(word, head), Math.max(word, head));
                int[] now = scores.now();
                int label = Choices.best(now, labels);
                found = now[label] > found.score() ? new Offer(head, label, now[label]) : found;
            }
        }
        return found;
    }

    private record Offer(int head, int label, int score) {}
}
