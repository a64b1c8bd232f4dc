package org.waybill.casefile.stamp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.Test;
import org.waybill.casefile.stamp.StampCheck.Fails;
import org.waybill.casefile.stamp.StampCheck.Holds;
import org.waybill.casefile.stamp.StampCheck.Trust;
import org.waybill.model.Sha256;

class StampTest {
    private static final byte[] BYTES = "example.org/case\n1\n".getBytes(UTF_8);

    private final TestAuthority authority = TestAuthority.create();

    @Test
    void a_request_asks_for_the_digest_with_nonce_and_certificate() throws Exception {
        StampRequest request = StampRequest.over(BYTES, BigInteger.valueOf(5));
        TimeStampRequest sent = new TimeStampRequest(request.bytes());
        assertThat(Sha256.of(BYTES).hex()).isEqualTo(HexFormat.of().formatHex(sent.getMessageImprintDigest()));
        assertThat(sent.getMessageImprintAlgOID().getId()).as("SHA-256").isEqualTo("2.16.840.1.101.3.4.2.1");
        assertThat(sent.getNonce()).isEqualTo(5);
        assertThat(sent.getCertReq()).isTrue();
        assertThat(StampRequest.over(BYTES, BigInteger.valueOf(5)).bytes()).isEqualTo(request.bytes());
        SecureRandom random = new SecureRandom();
        assertThat(StampRequest.over(BYTES, random).bytes())
                .isNotEqualTo(StampRequest.over(BYTES, random).bytes());
        assertThatIllegalArgumentException().isThrownBy(() -> StampRequest.over(BYTES, BigInteger.ZERO));
    }

    @Test
    void a_stamp_says_when_by_whom_and_under_which_number() throws Exception {
        assertThat(Stamp.verify(token(TestAuthority.NOW), BYTES, Roots.none()))
                .isEqualTo(new Holds(
                        TestAuthority.NOW,
                        "cn=Test Stamps,o=Test",
                        BigInteger.valueOf(77),
                        Sha256.of(authority.stamper().getEncoded()),
                        new Trust.NotAsked()));
    }

    @Test
    void a_stamp_goes_back_to_a_root_the_user_trusts_or_says_why_not() throws Exception {
        byte[] token = token(TestAuthority.NOW);
        assertThat(trust(token, authority.rootPem())).isEqualTo(new Trust.Vouched("cn=Test Root"));
        assertThat(trust(token, authority.stamperPem())).isEqualTo(new Trust.Vouched("cn=Test Stamps,o=Test"));
        assertThat(trust(token, concatenated(TestAuthority.create().rootPem(), authority.rootPem())))
                .isEqualTo(new Trust.Vouched("cn=Test Root"));
        assertThat(trust(token, TestAuthority.create().rootPem()))
                .as("another root of the same name")
                .isInstanceOf(Trust.NotVouched.class);
    }

    @Test
    void a_stamp_over_other_bytes_fails() throws Exception {
        byte[] token = token(TestAuthority.NOW);
        assertThat(Stamp.verify(token, "example.org/case\n2\n".getBytes(UTF_8), Roots.none()))
                .isEqualTo(new Fails("it is over other bytes"));
    }

    @Test
    void a_stamp_made_with_a_certificate_for_something_else_fails() throws Exception {
        Fails none = new Fails("its signature or its certificate is not good");
        byte[] good = authority.grantedAs(KeyPurposeId.id_kp_timeStamping, true, request());
        byte[] mail = authority.grantedAs(KeyPurposeId.id_kp_emailProtection, true, request());
        byte[] casual = authority.grantedAs(KeyPurposeId.id_kp_timeStamping, false, request());
        assertThat(Stamp.verify(tokenOf(good), BYTES, Roots.none())).isInstanceOf(Holds.class);
        assertThat(Stamp.verify(tokenOf(mail), BYTES, Roots.none())).isEqualTo(none);
        assertThat(Stamp.verify(tokenOf(casual), BYTES, Roots.none())).isEqualTo(none);
    }

    @Test
    void a_stamp_outside_the_years_of_its_certificate_fails() throws Exception {
        assertThat(Stamp.verify(token(TestAuthority.START.minusSeconds(1)), BYTES, Roots.none()))
                .isInstanceOf(Fails.class);
        assertThat(Stamp.verify(token(TestAuthority.END.plusSeconds(1)), BYTES, Roots.none()))
                .isInstanceOf(Fails.class);
    }

    @Test
    void a_stamp_that_brings_no_certificate_fails() throws Exception {
        TimeStampRequest bare = new TimeStampRequestGenerator()
                .generate(
                        TSPAlgorithms.SHA256,
                        HexFormat.of().parseHex(Sha256.of(BYTES).hex()));
        byte[] token = tokenOf(authority.grantedWithoutCertificates(bare));
        assertThat(Stamp.verify(token, BYTES, Roots.none()))
                .isEqualTo(new Fails("it does not bring its signer's certificate along"));
    }

    /** Some bytes of a token are not signed: the rest of the chain, for one. Changing them must not change what it says. */
    @Test
    void a_tampered_token_fails_or_says_the_same() throws Exception {
        byte[] token = token(TestAuthority.NOW);
        StampCheck untouched = Stamp.verify(token, BYTES, Roots.none());
        int failed = 0;
        for (int at = 0; at < token.length; at++) {
            byte[] changed = token.clone();
            changed[at] ^= (byte) (1 << at % 8);
            StampCheck check = Stamp.verify(changed, BYTES, Roots.none());
            if (check instanceof Holds) {
                assertThat(check).as("byte %s", at).isEqualTo(untouched);
            } else {
                failed++;
            }
        }
        assertThat(failed).as("of %s bytes", token.length).isGreaterThan(token.length / 2);
    }

    /** A bit of the certificate that a reader sets right when it writes the certificate anew: any TRUE but 255. */
    @Test
    void a_certificate_that_was_touched_up_fails() throws Exception {
        byte[] token = token(TestAuthority.NOW);
        byte[] critical = HexFormat.of().parseHex("0603551d250101ff");
        int at = 0;
        while (!Arrays.equals(critical, Arrays.copyOfRange(token, at, at + critical.length))) {
            at++;
        }
        token[at + critical.length - 1] = 1;
        assertThat(Stamp.verify(token, BYTES, Roots.none())).isEqualTo(new Fails("its certificate is damaged"));
    }

    @Test
    void garbage_is_told_and_never_thrown() throws Exception {
        byte[] token = token(TestAuthority.NOW);
        Fails none = new Fails("it is no time-stamp token");
        assertThat(Stamp.verify(new byte[0], BYTES, Roots.none())).isEqualTo(none);
        assertThat(Stamp.verify("no token".getBytes(UTF_8), BYTES, Roots.none()))
                .isEqualTo(none);
        assertThat(Stamp.verify(concatenated(token, new byte[1]), BYTES, Roots.none()))
                .isEqualTo(none);
        for (int length = 0; length < token.length; length += 7) {
            assertThat(Stamp.verify(Arrays.copyOf(token, length), BYTES, Roots.none()))
                    .isEqualTo(none);
        }
        byte[] deep = new byte[200_000];
        for (int at = 0; at < deep.length; at += 2) {
            deep[at] = 0x30;
            deep[at + 1] = (byte) 0x80;
        }
        assertThat(Stamp.verify(deep, BYTES, Roots.none())).isEqualTo(none);
        assertThat(Stamp.verify(new byte[1 << 20], BYTES, Roots.none())).isInstanceOf(Fails.class);
    }

    @Test
    void a_file_without_certificates_is_no_roots() {
        for (String pem : new String[] {
            "",
            "hello\n",
            "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            "-----BEGIN CERTIFICATE-----\n!!!\n",
        }) {
            assertThatThrownBy(() -> Roots.ofPem(pem.getBytes(UTF_8)))
                    .isInstanceOf(Roots.BadRoots.class)
                    .hasMessageEndingWith("Give a file in PEM form, with BEGIN CERTIFICATE lines.");
        }
    }

    @Test
    void only_an_address_of_the_web_is_asked() {
        for (String address :
                new String[] {"", "stamps", "ftp://a.example/", "file:///etc/hosts", "http:///x", "a b"}) {
            assertThatThrownBy(() -> StampAuthority.at(address, Duration.ofSeconds(1)))
                    .isInstanceOfSatisfying(
                            NoStamp.class, refusal -> assertThat(refusal.why()).isEqualTo(NoStamp.Cause.NO_ADDRESS));
        }
    }

    private Trust trust(byte[] token, byte[] pem) throws Exception {
        return ((Holds) Stamp.verify(token, BYTES, Roots.ofPem(pem))).trust();
    }

    private byte[] token(Instant time) throws Exception {
        return tokenOf(authority.granted(request(), time));
    }

    private static TimeStampRequest request() {
        return StampRequest.over(BYTES, BigInteger.TEN).request();
    }

    private static byte[] tokenOf(byte[] answer) throws Exception {
        return new TimeStampResponse(answer).getTimeStampToken().getEncoded();
    }

    private static byte[] concatenated(byte[] one, byte[] two) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(two);
        return both.toByteArray();
    }
}
