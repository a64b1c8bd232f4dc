package org.waybill.casefile.stamp;

import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.waybill.model.Sha256;

/** Checks time stamps that were kept, without any network. */
public final class Stamp {
    private Stamp() {}

    /**
     * Checks a kept token against the bytes it should be over.
     *
     * <p>Whether a certificate was withdrawn later is not asked: that would need a network, and a stamp's worth is that it
     * does not.
     *
     * @param token DER bytes of the token
     * @param bytes what was stamped
     * @param roots whom the user trusts
     */
    public static StampCheck verify(byte[] token, byte[] bytes, Roots roots) {
        if (token.length > StampAuthority.MOST_BYTES) {
            return new StampCheck.Fails("it has more than " + StampAuthority.MOST_BYTES + " bytes");
        }
        // Damaged bytes reach the parser whole, and it throws more kinds of exception than it declares.
        try {
            return verify(parse(token), bytes, roots);
        } catch (IOException | TSPException | RuntimeException | StackOverflowError e) {
            return new StampCheck.Fails("it is no time-stamp token");
        }
    }

    private static StampCheck verify(TimeStampToken token, byte[] bytes, Roots roots) {
        TimeStampTokenInfo stamp = token.getTimeStampInfo();
        byte[] imprint = HexFormat.of().parseHex(Sha256.of(bytes).hex());
        boolean same = stamp.getMessageImprintAlgOID().equals(TSPAlgorithms.SHA256)
                && Arrays.equals(stamp.getMessageImprintDigest(), imprint);
        if (!same) {
            return new StampCheck.Fails("it is over other bytes");
        }
        TokenReader reader = new TokenReader(token);
        Optional<String> flaw = reader.flaw();
        return flaw.isPresent() ? new StampCheck.Fails(flaw.get()) : reader.holds(roots);
    }

    private static TimeStampToken parse(byte[] token) throws IOException, TSPException {
        ContentInfo content = ContentInfo.getInstance(ASN1Primitive.fromByteArray(token));
        // The library takes the inner form for granted, and would not see that the outer name of it was changed.
        if (!content.getContentType().equals(CMSObjectIdentifiers.signedData)) {
            throw new IOException("not signed data");
        }
        return new TimeStampToken(content);
    }
}
