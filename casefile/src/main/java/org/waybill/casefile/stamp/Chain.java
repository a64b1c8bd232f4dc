package org.waybill.casefile.stamp;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.util.Store;

/** Looks for a way from a signer's certificate to one the user trusts (RFC 5280, 6.1). */
final class Chain {
    private final Roots roots;
    private final Store<X509CertificateHolder> between;

    Chain(Roots roots, Store<X509CertificateHolder> between) {
        this.roots = roots;
        this.between = between;
    }

    StampCheck.Trust trust(X509CertificateHolder signer, Date when) {
        if (roots.isEmpty()) {
            return new StampCheck.Trust.NotAsked();
        }
        if (roots.certificates().contains(signer)) {
            return new StampCheck.Trust.Vouched(TokenReader.name(signer.getSubject()));
        }
        try {
            return new StampCheck.Trust.Vouched(root(signer, when));
        } catch (CertPathBuilderException e) {
            return new StampCheck.Trust.NotVouched("no trusted certificate vouches for the authority's at that time");
        } catch (GeneralSecurityException | RuntimeException e) {
            return new StampCheck.Trust.NotVouched("a certificate in its chain cannot be read");
        }
    }

    private String root(X509CertificateHolder signer, Date when) throws GeneralSecurityException {
        X509CertSelector target = new X509CertSelector();
        target.setCertificate(read(signer));
        PKIXBuilderParameters parameters = new PKIXBuilderParameters(anchors(), target);
        parameters.addCertStore(CertStore.getInstance(
                "Collection", new CollectionCertStoreParameters(all(between.getMatches(null))), TokenReader.PROVIDER));
        parameters.setDate(when);
        parameters.setRevocationEnabled(false);
        CertPathBuilder builder = CertPathBuilder.getInstance("PKIX", TokenReader.PROVIDER);
        PKIXCertPathBuilderResult result = (PKIXCertPathBuilderResult) builder.build(parameters);
        return anchorName(result.getTrustAnchor());
    }

    private Set<TrustAnchor> anchors() throws GeneralSecurityException {
        Set<TrustAnchor> anchors = new HashSet<>();
        for (X509Certificate certificate : all(roots.certificates())) {
            anchors.add(new TrustAnchor(certificate, null));
        }
        return anchors;
    }

    private static String anchorName(TrustAnchor anchor) throws GeneralSecurityException {
        byte[] subject = anchor.getTrustedCert().getSubjectX500Principal().getEncoded();
        return TokenReader.name(X500Name.getInstance(subject));
    }

    private static List<X509Certificate> all(Collection<X509CertificateHolder> certificates)
            throws GeneralSecurityException {
        List<X509Certificate> read = new ArrayList<>();
        for (X509CertificateHolder certificate : certificates) {
            read.add(read(certificate));
        }
        return read;
    }

    private static X509Certificate read(X509CertificateHolder certificate) throws GeneralSecurityException {
        return new JcaX509CertificateConverter()
                .setProvider(TokenReader.PROVIDER)
                .getCertificate(certificate);
    }
}
