package org.waybill.casefile.stamp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.openssl.PEMParser;

/** Certificates of houses that the user trusts; may be none. */
public final class Roots {
    private final List<X509CertificateHolder> certificates;

    private Roots(List<X509CertificateHolder> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    /** Trusts nobody: a stamp is then only checked against the certificate it brings along. */
    public static Roots none() {
        return new Roots(List.of());
    }

    /**
     * Reads certificates in PEM form (RFC 7468); text between them is passed over.
     *
     * @throws BadRoots if there is none, or one that cannot be read
     */
    public static Roots ofPem(byte[] pem) throws BadRoots {
        List<X509CertificateHolder> found = new ArrayList<>();
        try (PEMParser parser =
                new PEMParser(new InputStreamReader(new ByteArrayInputStream(pem), StandardCharsets.ISO_8859_1))) {
            for (Object next = parser.readObject(); next != null; next = parser.readObject()) {
                if (next instanceof X509CertificateHolder certificate) {
                    found.add(certificate);
                }
            }
        } catch (IOException | RuntimeException e) {
            throw new BadRoots("One of the certificates cannot be read");
        }
        if (found.isEmpty()) {
            throw new BadRoots("There is no certificate in the file");
        }
        return new Roots(found);
    }

    boolean isEmpty() {
        return certificates.isEmpty();
    }

    List<X509CertificateHolder> certificates() {
        return certificates;
    }

    /** What was given as trusted certificates is none. */
    public static final class BadRoots extends Exception {
        private static final long serialVersionUID = 1L;

        BadRoots(String what) {
            super(what + ". Give a file in PEM form, with BEGIN CERTIFICATE lines.");
        }
    }
}
