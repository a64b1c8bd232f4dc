package org.waybill.casefile.stamp;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.stamp.NoStamp.Cause;

/** What an authority sent back, held against what it was asked. */
final class StampAnswer {
    private final TimeStampRequest asked;

    StampAnswer(StampRequest asked) {
        this.asked = asked.request();
    }

    byte[] token(byte[] answer) throws NoStamp {
        TimeStampResponse response = parse(answer);
        refuseRejection(response);
        TimeStampToken token = response.getTimeStampToken();
        if (token == null) {
            throw new NoStamp(Cause.WRONG, "The authority granted a stamp and sent none");
        }
        refuseOther(token.getTimeStampInfo());
        byte[] bytes = encoded(token);
        Optional<String> flaw = new TokenReader(token).flaw();
        if (flaw.isPresent()) {
            throw new NoStamp(Cause.WRONG, "The stamp does not hold: " + flaw.get());
        }
        return bytes;
    }

    /** Catches whatever the parser throws, since hostile bytes reach it whole. */
    private static TimeStampResponse parse(byte[] answer) throws NoStamp {
        try {
            return new TimeStampResponse(answer);
        } catch (IOException | TSPException | RuntimeException | StackOverflowError e) {
            throw new NoStamp(Cause.NO_AUTHORITY, "The answer is no time-stamp response");
        }
    }

    private static void refuseRejection(TimeStampResponse response) throws NoStamp {
        int status = response.getStatus();
        if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) {
            throw new NoStamp(Cause.REJECTED, "The authority refused: " + failure(response.getFailInfo()));
        }
    }

    private static String failure(@Nullable PKIFailureInfo failure) {
        return switch (failure == null ? 0 : failure.intValue()) {
            case PKIFailureInfo.badAlg -> "it does not take SHA-256";
            case PKIFailureInfo.badRequest -> "it takes no such requests";
            case PKIFailureInfo.badDataFormat -> "it could not read the request";
            case PKIFailureInfo.timeNotAvailable -> "its clock is not available";
            case PKIFailureInfo.unacceptedPolicy -> "it does not keep the policy asked for";
            case PKIFailureInfo.unacceptedExtension -> "it does not know an extension asked for";
            case PKIFailureInfo.addInfoNotAvailable -> "it does not have what was asked for";
            case PKIFailureInfo.systemFailure -> "its system failed";
            default -> "it gives no reason known here";
        };
    }

    private void refuseOther(TimeStampTokenInfo stamp) throws NoStamp {
        if (!asked.getNonce().equals(stamp.getNonce())) {
            throw new NoStamp(Cause.WRONG, "The stamp answers another request: its nonce differs");
        }
        boolean same = stamp.getMessageImprintAlgOID().equals(asked.getMessageImprintAlgOID())
                && Arrays.equals(stamp.getMessageImprintDigest(), asked.getMessageImprintDigest());
        if (!same) {
            throw new NoStamp(Cause.WRONG, "The stamp is over other bytes");
        }
    }

    private static byte[] encoded(TimeStampToken token) throws NoStamp {
        try {
            return token.getEncoded();
        } catch (IOException e) {
            throw new NoStamp(Cause.NO_AUTHORITY, "The stamp cannot be written down");
        }
    }
}
