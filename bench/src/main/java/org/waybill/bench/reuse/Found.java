package org.waybill.bench.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waybill.bench.reuse.Story.Kind;
import org.waybill.bench.store.Figure;
import org.waybill.corroboration.reuse.Reuse;
import org.waybill.corroboration.reuse.Reuse.Extent;
import org.waybill.model.Sha256;

/** Counts what was found of what the newsroom's reports took from one another. */
final class Found {
    private final Newsroom newsroom;
    private final Map<Sha256, Integer> numbers;
    private final Map<Kind, Integer> planted = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> found = new EnumMap<>(Kind.class);
    private int reported;
    private int wrong;

    Found(Newsroom newsroom, Map<Sha256, Integer> numbers) {
        this.newsroom = newsroom;
        this.numbers = numbers;
    }

    /** Takes down what was said of a report when it was added after all earlier ones. */
    void take(Story story, List<Reuse> reuses) {
        planted.merge(story.kind(), 1, Integer::sum);
        boolean met = false;
        for (Reuse reuse : reuses) {
            Story source = newsroom.story(numbers.getOrDefault(reuse.source(), 0));
            boolean related = source.root() == story.root();
            reported++;
            wrong += related ? 0 : 1;
            met |= related && fits(story.kind(), reuse);
        }
        found.merge(story.kind(), met ? 1 : 0, Integer::sum);
    }

    private static boolean fits(Kind kind, Reuse reuse) {
        return switch (kind) {
            case OWN -> false;
            case REPRINT, EDITED -> reuse.extent() == Extent.WHOLE;
            case LIFTED -> reuse.extent() == Extent.PART && !reuse.onlyQuoted();
            case QUOTING -> reuse.onlyQuoted();
        };
    }

    /** Shares in percent, so that each is above 0. */
    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        Arrays.stream(Kind.values())
                .filter(kind -> kind != Kind.OWN)
                .forEach(kind -> figures.add(new Figure(
                        "found as such: " + kind.key(),
                        "%",
                        percent(found.getOrDefault(kind, 0), planted.getOrDefault(kind, 0)))));
        figures.add(new Figure("of findings, between relations", "%", percent(reported - wrong, reported)));
        figures.add(new Figure("findings", "findings", reported));
        return figures;
    }

    private static double percent(int part, int whole) {
        return 100.0 * part / Math.max(1, whole);
    }
}
