package org.waybill.casefile.stamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.waybill.model.Sha256;

/** What is sent to an authority: the SHA-256 of some bytes and a number used once. */
public final class StampRequest {
    /** Enough that no two requests share one. */
    private static final int NONCE_BITS = 64;

    private final TimeStampRequest request;

    private StampRequest(TimeStampRequest request) {
        this.request = request;
    }

    /**
     * Asks for a stamp over these bytes, the authority's certificate included.
     *
     * @param nonce any positive number not used before
     */
    public static StampRequest over(byte[] bytes, BigInteger nonce) {
        if (nonce.signum() <= 0) {
            throw new IllegalArgumentException("a number used once is above 0");
        }
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        byte[] imprint = HexFormat.of().parseHex(Sha256.of(bytes).hex());
        return new StampRequest(generator.generate(TSPAlgorithms.SHA256, imprint, nonce));
    }

    /** Asks for a stamp over these bytes, with a random nonce. */
    public static StampRequest over(byte[] bytes, SecureRandom random) {
        return over(bytes, new BigInteger(NONCE_BITS, random).setBit(NONCE_BITS - 1));
    }

    /** The DER bytes that are sent. */
    public byte[] bytes() {
        try {
            return request.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException("a request in memory can always be written", e);
        }
    }

    TimeStampRequest request() {
        return request;
    }
}
