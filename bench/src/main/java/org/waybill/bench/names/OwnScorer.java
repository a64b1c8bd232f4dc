package org.waybill.bench.names;

import org.waybill.model.Listing;
import org.waybill.screening.Screener;
import org.waybill.screening.alignment.NameScorer;
import org.waybill.screening.name.Preparation;
import org.waybill.screening.policy.Policy;

/** The comparison that ships. */
final class OwnScorer implements PairScorer {
    private final Preparation preparation = new Preparation();
    private final NameScorer scorer = new NameScorer(Policy.standard());

    @Override
    public String name() {
        return "waybill";
    }

    @Override
    public double threshold() {
        return Screener.Wish.THRESHOLD;
    }

    @Override
    public double score(String one, String other, Listing.Kind kind) {
        return scorer.best(preparation.prepare(one, kind), preparation.prepare(other, kind));
    }
}
