package org.waybill.casefile.stamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.RFC4519Style;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import org.waybill.model.Sha256;

/** One token, its signature and the certificate it brings along. */
final class TokenReader {
    /** Our own, so that a platform's settings do not change what is accepted. */
    static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final TimeStampToken token;
    private final List<X509CertificateHolder> signers;

    TokenReader(TimeStampToken token) {
        this.token = token;
        this.signers = token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .toList();
    }

    /**
     * Why the token does not hold by its own certificate; nothing if it does.
     *
     * <p>Validation covers the signature, the certificate's hash, that it was valid at that time, and that its one purpose
     * is time stamping (RFC 3161, 2.3).
     */
    Optional<String> flaw() {
        if (signers.size() != 1) {
            return Optional.of("it does not bring its signer's certificate along");
        }
        if (!exact(signers.get(0))) {
            return Optional.of("its certificate is damaged");
        }
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder()
                    .setProvider(PROVIDER)
                    .build(signers.get(0)));
            return Optional.empty();
        } catch (TSPException e) {
            return Optional.of("its signature or its certificate is not good");
        } catch (OperatorCreationException | CertificateException | RuntimeException e) {
            return Optional.of("its signature is of a kind that is not known here");
        }
    }

    /** What a token without flaw says. */
    StampCheck holds(Roots roots) {
        X509CertificateHolder signer = signers.get(0);
        TimeStampTokenInfo stamp = token.getTimeStampInfo();
        return new StampCheck.Holds(
                stamp.getGenTime().toInstant(),
                name(signer.getSubject()),
                stamp.getSerialNumber(),
                Sha256.of(bytes(signer)),
                new Chain(roots, token.getCertificates()).trust(signer, stamp.getGenTime()));
    }

    /** Validation sees the certificate written anew in DER, and would not notice a bit that this sets right. */
    private static boolean exact(X509CertificateHolder certificate) {
        try {
            byte[] der = certificate.toASN1Structure().getEncoded(ASN1Encoding.DER);
            return Arrays.equals(der, bytes(certificate));
        } catch (IOException e) {
            return false;
        }
    }

    static String name(X500Name name) {
        return RFC4519Style.INSTANCE.toString(name);
    }

    private static byte[] bytes(X509CertificateHolder certificate) {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException("a certificate that was read can be written", e);
        }
    }
}
