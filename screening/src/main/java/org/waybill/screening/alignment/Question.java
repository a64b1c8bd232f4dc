package org.waybill.screening.alignment;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waybill.model.Listing;
import org.waybill.screening.name.PreparedName;

/**
 * One asked name beside many numbered ones, scored as {@link NameScorer} scores. Not for two threads at once.
 *
 * <p>Parts are compared once for all names that bear them, and names that cannot reach the score asked for are told by
 * the likest of their parts alone. Neither changes a score.
 */
public final class Question {
    private final NameScorer scorer;
    private final NumberedNames names;
    private final Scratch scratch = new Scratch();
    private final Map<Listing.Kind, Likenesses> likenesses = new EnumMap<>(Listing.Kind.class);
    private final int[] rows = new int[Scratch.MOST];
    private PreparedName asked = new PreparedName("", Listing.Kind.UNSTATED, List.of(), List.of());

    /** Over names whose numbers never change. */
    public Question(NameScorer scorer, NumberedNames names) {
        this.scorer = scorer;
        this.names = names;
    }

    /** From here on this name is asked for. */
    public void ask(PreparedName name) {
        asked = name;
        likenesses.values().forEach(each -> each.ask(name.tokens()));
    }

    /**
     * The score of the asked name against a numbered one.
     *
     * @param least the score below which the asker does not care, 0 to 1
     * @return the score; 0 where it is surely lower than the least
     */
    public double score(int name, double least) {
        PreparedName listed = names.name(name);
        if (!asked.kind().fits(listed.kind())) {
            return 0;
        }
        Comparison comparison = scorer.comparison(asked, listed);
        int size = Math.min(names.length(name), Scratch.MOST);
        fill(name, size, known(scorer.kind(asked, listed), comparison));
        return comparison.ceiling().reaches(least, asked, listed, scratch) ? comparison.met(asked, listed, scratch) : 0;
    }

    private Likenesses known(Listing.Kind kind, Comparison comparison) {
        Likenesses known = likenesses.get(kind);
        if (known == null) {
            known = new Likenesses(comparison.similarity(), names);
            known.ask(asked.tokens());
            likenesses.put(kind, known);
        }
        return known;
    }

    /** Lays out what {@link Alignment} would have compared. */
    private void fill(int name, int size, Likenesses known) {
        int askedSize = Math.min(asked.tokens().size(), Scratch.MOST);
        for (int j = 0; j < size; j++) {
            rows[j] = known.row(names.partAt(name, j), scratch);
        }
        for (int j = 0; j < size; j++) {
            scratch.likestListed[j] = known.likest(rows[j]);
        }
        for (int i = 0; i < askedSize; i++) {
            double most = 0;
            for (int j = 0; j < size; j++) {
                double alike = known.of(rows[j], i);
                scratch.similarity[i * Scratch.MOST + j] = alike;
                most = Math.max(most, alike);
            }
            scratch.likestAsked[i] = most;
        }
    }
}
