package org.waybill.casefile.stamp;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;
import org.waybill.model.Sha256;

/** A root, a house under it, and a time-stamp authority under that, all made here. */
public final class TestAuthority {
    static final Instant NOW = Instant.parse("2026-03-04T05:06:07Z");
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");

    private final KeyPair rootKey = pair();
    private final KeyPair houseKey = pair();
    private final KeyPair stamperKey = pair();
    private final X509CertificateHolder root;
    private final X509CertificateHolder house;
    private final X509CertificateHolder stamper;

    private TestAuthority() throws Exception {
        root = certificate(1, "CN=Test Root", rootKey, "CN=Test Root", rootKey, issuer());
        house = certificate(2, "CN=Test House", houseKey, "CN=Test Root", rootKey, issuer());
        stamper = stamper(KeyPurposeId.id_kp_timeStamping, true);
    }

    public static TestAuthority create() {
        try {
            return new TestAuthority();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token over some bytes. */
    public byte[] token(byte[] over) throws Exception {
        StampRequest request = StampRequest.over(over, BigInteger.ONE);
        return new StampAnswer(request).token(granted(request.request()));
    }

    byte[] granted(TimeStampRequest request) throws Exception {
        return granted(request, NOW);
    }

    byte[] granted(TimeStampRequest request, Instant time) throws Exception {
        return answers(true)
                .generate(request, BigInteger.valueOf(77), Date.from(time))
                .getEncoded();
    }

    byte[] grantedWithoutCertificates(TimeStampRequest request) throws Exception {
        return answers(false)
                .generate(request, BigInteger.valueOf(77), Date.from(NOW))
                .getEncoded();
    }

    /** Signed by a certificate that is for something else, or does not insist on what it is for. */
    byte[] grantedAs(KeyPurposeId purpose, boolean critical, TimeStampRequest request) throws Exception {
        X509CertificateHolder other = stamper(purpose, critical);
        SigningCertificateV2 named = new SigningCertificateV2(new ESSCertIDv2(digest(other.getEncoded())));
        AttributeTable attributes =
                new AttributeTable(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(named)));
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                .setProvider(TokenReader.PROVIDER)
                .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes))
                .build("SHA256withECDSA", stamperKey.getPrivate(), other));
        generator.addCertificates(new CollectionStore<>(List.of(house, other)));
        byte[] content = new TimeStampResponse(granted(request))
                .getTimeStampToken()
                .getTimeStampInfo()
                .getEncoded();
        ContentInfo token = generator
                .generate(new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, content), true)
                .toASN1Structure();
        return new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), token).getEncoded();
    }

    byte[] rejected(int failure) throws Exception {
        TimeStampResponse response = answers(true).generateFailResponse(2, failure, "never to be repeated");
        return response.getEncoded();
    }

    public byte[] rootPem() throws Exception {
        return pem(root);
    }

    byte[] stamperPem() throws Exception {
        return pem(stamper);
    }

    X509CertificateHolder stamper() {
        return stamper;
    }

    private TimeStampResponseGenerator answers(boolean withCertificates) throws Exception {
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .setProvider(TokenReader.PROVIDER)
                        .build("SHA256withECDSA", stamperKey.getPrivate(), stamper),
                new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                POLICY);
        if (withCertificates) {
            tokens.addCertificates(new CollectionStore<>(List.of(house, stamper)));
        }
        return new TimeStampResponseGenerator(
                tokens, new HashSet<>(Set.of(TSPAlgorithms.SHA256, TSPAlgorithms.SHA384)));
    }

    private X509CertificateHolder stamper(KeyPurposeId purpose, boolean critical) throws Exception {
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purpose));
        return certificate(3, "O=Test,CN=Test Stamps", stamperKey, "CN=Test House", houseKey, extensions);
    }

    private static ExtensionsGenerator issuer() throws IOException {
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
        return extensions;
    }

    private static X509CertificateHolder certificate(
            int serial, String subject, KeyPair key, String issuer, KeyPair issuerKey, ExtensionsGenerator extensions)
            throws Exception {
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new X500Name(issuer),
                BigInteger.valueOf(serial),
                Date.from(START),
                Date.from(END),
                new X500Name(subject),
                key.getPublic());
        Extensions all = extensions.generate();
        for (ASN1ObjectIdentifier one : all.getExtensionOIDs()) {
            builder.addExtension(all.getExtension(one));
        }
        return builder.build(new JcaContentSignerBuilder("SHA256withECDSA")
                .setProvider(TokenReader.PROVIDER)
                .build(issuerKey.getPrivate()));
    }

    private static byte[] digest(byte[] bytes) {
        return HexFormat.of().parseHex(Sha256.of(bytes).hex());
    }

    private static byte[] pem(X509CertificateHolder certificate) throws Exception {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(certificate);
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static KeyPair pair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", TokenReader.PROVIDER);
        generator.initialize(new ECGenParameterSpec("P-256"));
        return generator.generateKeyPair();
    }
}
