package org.waybill.casefile.stamp;

import java.math.BigInteger;
import java.time.Instant;
import org.waybill.model.Sha256;

/** What came of checking a stamp. */
public sealed interface StampCheck {
    /**
     * The stamp holds: whoever has the certificate's key said that the bytes existed at that time.
     *
     * @param time as the authority gave it
     * @param authority the name in its certificate (RFC 4514)
     * @param serial the stamp's number with the authority
     * @param certificate SHA-256 of the certificate's DER bytes
     * @param trust whether somebody the user trusts vouches for the certificate
     */
    record Holds(Instant time, String authority, BigInteger serial, Sha256 certificate, Trust trust)
            implements StampCheck {}

    /**
     * The stamp proves nothing.
     *
     * @param why a sentence for people, without a final stop
     */
    record Fails(String why) implements StampCheck {}

    /** Whether a certificate goes back to one that the user trusts. */
    sealed interface Trust {
        /** The user named nobody, so the name in the certificate is only claimed. */
        record NotAsked() implements Trust {}

        /**
         * The certificate goes back to one the user trusts.
         *
         * @param root the name in the trusted certificate (RFC 4514)
         */
        record Vouched(String root) implements Trust {}

        /**
         * The certificate does not go back to any the user trusts.
         *
         * @param why a sentence for people, without a final stop
         */
        record NotVouched(String why) implements Trust {}
    }
}
