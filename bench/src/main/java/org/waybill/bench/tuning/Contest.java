package org.waybill.bench.tuning;

import java.util.Comparator;
import java.util.List;
import org.waybill.model.ListedName;
import org.waybill.screening.evidence.Scoring;
import org.waybill.screening.name.PreparedName;

/**
 * A name asked about, and the listed names that may come out on top.
 *
 * @param bouts each reading against each listed name
 */
record Contest(List<Bout> bouts) {
    Contest {
        bouts = List.copyOf(bouts);
    }

    /** One reading against one listed name. */
    record Bout(PreparedName asked, PreparedName listed, ListedName.Strength strength) {
        double score(Scoring scoring) {
            return scoring.score(asked, listed, strength);
        }
    }

    double best(Scoring scoring) {
        double best = 0;
        for (Bout bout : bouts) {
            best = Math.max(best, bout.score(scoring));
        }
        return best;
    }

    /** Only the bouts nearest to being won: no figure that is tried lifts the others past them. */
    Contest nearest(Scoring scoring, int most) {
        return new Contest(bouts.stream()
                .sorted(Comparator.comparingDouble(bout -> -bout.score(scoring)))
                .limit(most)
                .toList());
    }
}
