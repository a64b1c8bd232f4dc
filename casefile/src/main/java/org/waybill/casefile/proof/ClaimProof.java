package org.waybill.casefile.proof;

import java.util.Collection;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.note.VerifierKey;
import org.waybill.casefile.stamp.Roots;

/** Shows one claim of a case, and that the case held it. */
public final class ClaimProof {
    /** What a proof's {@code format} says. */
    public static final String FORMAT = "waybill-proof/1";

    private ClaimProof() {}

    /**
     * The proof file of the claim whose id begins with these digits.
     *
     * @throws org.waybill.casefile.trouble.CaseTrouble where there is no such claim, or more than one
     */
    public static byte[] of(Casefile casefile, String beginning) {
        throw new UnsupportedOperationException();
    }

    /** What a proof file proves, or what is wrong with it. Needs no case. */
    public static ProofCheck check(byte[] bytes, Collection<VerifierKey> keys, Roots roots) {
        throw new UnsupportedOperationException();
    }
}
