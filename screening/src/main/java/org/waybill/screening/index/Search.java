package org.waybill.screening.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import org.waybill.model.Listing;
import org.waybill.screening.name.PreparedName;
import org.waybill.screening.name.Token;

/** One question after the other, with memory that is used again. Not for two threads at once. */
final class Search {
    /** A name of more tokens is asked by those that weigh most. */
    private static final int MOST_TOKENS = 24;
    /** The share of the asked name's weight that a listed name must hold to be nominated. */
    private static final float LEAST_SHARE = 0.34f;
    /** How far below a score the estimate of it may lie: parts may be alike in ways that no key shows. */
    private static final float TRUST = 0.45f;
    /** What looking into a name costs, counted in visits to the names of a token. */
    private static final int VISITS_OF_A_NAME = 4;

    /** A token of the asked name: its weight, and what it may stand for. */
    private record Part(int place, float weight, Expansion expansion) {}

    private static final Comparator<Part> HEAVIEST =
            Comparator.comparingDouble((Part part) -> -part.weight()).thenComparing(Part::place);
    private static final Comparator<Part> RAREST =
            Comparator.comparingLong((Part part) -> part.expansion().visits()).thenComparing(Part::place);

    private final IndexedNames names;
    private final Weights weights;
    private final Expander expander;
    private final Evidence evidence;
    private final Best best = new Best();
    /** For each token of the list; all 0 between questions. */
    private final float[] likeness;

    private final List<Expansion> spare = new ArrayList<>();

    Search(IndexedNames names, Keys keys, Weights weights) {
        this.names = names;
        this.weights = weights;
        this.expander = new Expander(names, keys);
        this.evidence = new Evidence(names.size());
        this.likeness = new float[names.vocabulary().size()];
    }

    int[] candidates(PreparedName asked, IntPredicate owners, double least, int most) {
        List<Part> parts = parts(asked);
        float weight = 0;
        for (Part part : parts) {
            weight += part.weight();
        }
        gather(parts, weight);
        return best(new Estimate(weight, asked.kind(), weights), asked.kind(), owners, (float) least * TRUST, most);
    }

    private List<Part> parts(PreparedName asked) {
        List<Token> tokens = asked.tokens();
        List<Part> parts = new ArrayList<>(tokens.size());
        for (int place = 0; place < tokens.size(); place++) {
            parts.add(new Part(place, weights.of(tokens.get(place), asked.kind()), spare(place)));
        }
        if (parts.size() > MOST_TOKENS) {
            parts.sort(HEAVIEST);
            parts.subList(MOST_TOKENS, parts.size()).clear();
        }
        parts.forEach(part -> expander.expand(tokens, part.place(), part.expansion()));
        parts.sort(RAREST);
        return parts;
    }

    private Expansion spare(int place) {
        if (place >= MOST_TOKENS) {
            return new Expansion();
        }
        while (spare.size() <= place) {
            spare.add(new Expansion());
        }
        return spare.get(place);
    }

    /** The rarest first: once what is left could not carry a name by itself, it only adds to names found before. */
    private void gather(List<Part> parts, float weight) {
        evidence.clear(parts.size());
        float left = weight;
        for (Part part : parts) {
            evidence.nextToken();
            boolean mayNominate = left >= LEAST_SHARE * weight;
            if (mayNominate || part.expansion().visits() < (long) VISITS_OF_A_NAME * evidence.size()) {
                gather(part, mayNominate);
            } else {
                lookUp(part, LEAST_SHARE * weight - left);
            }
            left -= part.weight();
        }
    }

    private void gather(Part part, boolean mayNominate) {
        Expansion expansion = part.expansion();
        for (int i = 0; i < expansion.size(); i++) {
            if (expansion.isName(i)) {
                evidence.add(expansion.target(i), part.weight(), expansion.likeness(i), mayNominate);
            } else {
                gather(expansion.target(i), part.weight(), expansion.likeness(i), mayNominate);
            }
        }
    }

    private void gather(int token, float weight, float like, boolean mayNominate) {
        int end = names.endOfPostings(token);
        for (int at = names.firstPosting(token); at < end; at++) {
            evidence.add(names.posting(at), weight, like, mayNominate);
        }
    }

    /** Looks for a token that very many names bear in the names that were found, as far as they hold enough so far. */
    private void lookUp(Part part, float least) {
        Expansion expansion = part.expansion();
        for (int i = expansion.size() - 1; i >= 0; i--) {
            if (expansion.isName(i)) {
                evidence.add(expansion.target(i), part.weight(), expansion.likeness(i), false);
            } else {
                likeness[expansion.target(i)] = expansion.likeness(i);
            }
        }
        for (int i = 0; i < evidence.size(); i++) {
            int name = evidence.name(i);
            if (evidence.sum(name) >= least) {
                float likest = names.likest(name, likeness);
                if (likest > 0) {
                    evidence.add(name, part.weight(), likest, false);
                }
            }
        }
        for (int i = 0; i < expansion.size(); i++) {
            if (!expansion.isName(i)) {
                likeness[expansion.target(i)] = 0;
            }
        }
    }

    private int[] best(Estimate estimate, Listing.Kind kind, IntPredicate owners, float least, int most) {
        best.clear(most);
        for (int i = 0; i < evidence.size(); i++) {
            int name = evidence.name(i);
            float estimated = estimate.of(evidence.weight(name), evidence.sum(name), names.weight(name));
            if (estimated >= least && names.kind(name).fits(kind) && owners.test(names.owner(name))) {
                best.offer(name, estimated);
            }
        }
        return best.numbers();
    }
}
