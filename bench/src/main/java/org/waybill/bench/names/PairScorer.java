package org.waybill.bench.names;

import org.waybill.model.Listing;

/** A way of comparing two names. */
interface PairScorer {
    String name();

    /** From which score on it says that two names are one. */
    double threshold();

    /** 0 to 1. */
    double score(String one, String other, Listing.Kind kind);
}
