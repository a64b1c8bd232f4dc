package org.waybill.bench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Who prints what of a story. */
final class Coverage {
    private static final int OLDER_FIGURES = 3;

    private final Newsroom newsroom;
    private final Rates rates;
    private final SplittableRandom chance;
    private final List<Page> firsts = new ArrayList<>();

    Coverage(Newsroom newsroom, Rates rates, SplittableRandom chance) {
        this.newsroom = newsroom;
        this.rates = rates;
        this.chance = chance;
    }

    /** Makes every page; the statements come by day. */
    void of(List<Statement> statements) {
        statements.forEach(this::cover);
        for (int left = rates.copies("round_ups", chance); left > 0 && statements.size() > 1; left--) {
            int newest = 1 + chance.nextInt(statements.size() - 1);
            List<Statement> before = statements.subList(Math.max(0, newest - OLDER_FIGURES), newest);
            newsroom.roundUp(firsts.get(newest), before);
        }
        if (rates.happens("ring", chance)) {
            newsroom.ring(Wording.pick(firsts, chance));
        }
    }

    private void cover(Statement statement) {
        Page first = newsroom.first(statement);
        firsts.add(first);
        copies(first);
        // An official speaks to one desk.
        if (statement.teller().kind() != Teller.Kind.UNNAMED && rates.happens("second_report", chance)) {
            newsroom.first(statement);
        }
        if (rates.happens("silent", chance)) {
            newsroom.silent(first);
        }
    }

    private void copies(Page first) {
        for (int left = rates.copies("reprints", chance); left > 0; left--) {
            Page copy = newsroom.reprint(first);
            if (copy.flaws().isEmpty() && chance.nextInt(4) == 0) {
                newsroom.reprint(copy);
            }
        }
        for (int left = rates.copies("rewrites", chance); left > 0; left--) {
            newsroom.rewrite(first);
        }
        for (int left = rates.copies("relays", chance); left > 0; left--) {
            newsroom.relay(first);
        }
    }
}
