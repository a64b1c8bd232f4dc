package org.waybill.report;

import org.waybill.model.Claim;

/** A claim for tests of which it does not matter what the claim says. */
public final class SampleClaims {
    private SampleClaims() {}

    /** The first of the sample. */
    public static Claim any() {
        return SampleCase.whole().readings().get(0).claims().get(0);
    }
}
