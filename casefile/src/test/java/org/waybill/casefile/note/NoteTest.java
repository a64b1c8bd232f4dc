package org.waybill.casefile.note;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.casefile.note.BadNote.Fault;

/** Against the example in the documentation of the Go note package, keys included. */
class NoteTest {
    private static final String SECRET =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
    private static final String PETER = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String ENOCH = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop";
    private static final String TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String BY_PETER =
            "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
    private static final String BY_ENOCH =
            "— EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=\n";
    private static final String NOTE = TEXT + "\n" + BY_PETER + BY_ENOCH;

    @Test
    void the_published_key_makes_the_published_signature() throws BadNote {
        SigningKey key = SigningKey.parse(SECRET);
        assertThat(key.verifier().text()).isEqualTo(PETER);
        assertThat(key.verifier().hash()).isEqualTo("c74f20a3");
        assertThat(key.secretText()).isEqualTo(SECRET);
        assertThat(new SignedNote(TEXT, List.of()).signedBy(key).bytes())
                .isEqualTo((TEXT + "\n" + BY_PETER).getBytes(UTF_8));
    }

    @Test
    void the_published_note_is_by_both_and_by_whichever_is_known() throws BadNote {
        SignedNote note = SignedNote.parse(NOTE.getBytes(UTF_8));
        VerifierKey peter = VerifierKey.parse(PETER);
        VerifierKey enoch = VerifierKey.parse(ENOCH);
        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.bytes()).isEqualTo(NOTE.getBytes(UTF_8));
        assertThat(note.verifiedBy(List.of(enoch, peter))).containsExactly(enoch, peter);
        assertThat(note.verifiedBy(List.of(peter))).containsExactly(peter);
        assertThat(note.verifiedBy(List.of(enoch, enoch))).containsExactly(enoch);
    }

    @Test
    void a_note_by_strangers_only_is_refused() throws BadNote {
        SignedNote note = SignedNote.parse(NOTE.getBytes(UTF_8));
        VerifierKey namesake = SigningKey.generate("PeterNeumann", random()).verifier();
        assertThat(fault(() -> note.verifiedBy(List.of()))).isEqualTo(Fault.UNKNOWN_SIGNERS);
        assertThat(fault(() -> note.verifiedBy(List.of(namesake)))).isEqualTo(Fault.UNKNOWN_SIGNERS);
    }

    @Test
    void one_bad_signature_by_a_known_key_spoils_a_note_that_another_signed() throws BadNote {
        String swapped = BY_PETER.replace("x08go/ZJ", "x08go/ZK");
        SignedNote note = SignedNote.parse((TEXT + "\n" + BY_ENOCH + swapped).getBytes(UTF_8));
        List<VerifierKey> both = List.of(VerifierKey.parse(ENOCH), VerifierKey.parse(PETER));
        assertThat(fault(() -> note.verifiedBy(both))).isEqualTo(Fault.FORGED);
        assertThat(note.verifiedBy(both.subList(0, 1))).hasSize(1);
        SignedNote twice = SignedNote.parse((TEXT + "\n" + BY_PETER + swapped).getBytes(UTF_8));
        assertThat(fault(() -> twice.verifiedBy(both))).isEqualTo(Fault.FORGED);
    }

    @Test
    void text_under_a_signature_of_another_text_is_forged() throws BadNote {
        SignedNote note = SignedNote.parse(NOTE.replace("don't", "do").getBytes(UTF_8));
        VerifierKey peter = VerifierKey.parse(PETER);
        assertThat(fault(() -> note.verifiedBy(List.of(peter)))).isEqualTo(Fault.FORGED);
    }

    @Test
    void every_flipped_bit_is_an_error_or_another_note_that_does_not_hold() throws BadNote {
        byte[] whole = (TEXT + "\n" + BY_PETER).getBytes(UTF_8);
        VerifierKey peter = VerifierKey.parse(PETER);
        for (int bit = 0; bit < 8 * whole.length; bit++) {
            byte[] flipped = flipped(whole, bit);
            assertThat(catchThrowableOfType(
                            BadNote.class, () -> SignedNote.parse(flipped).verifiedBy(List.of(peter))))
                    .as("bit %s", bit)
                    .isNotNull();
        }
    }

    /** The list of manglings that the Go note package tests. */
    @Test
    void no_part_of_a_key_is_a_key_and_no_changed_bit_leaves_one() throws BadNote {
        for (int start = 0; start < PETER.length(); start++) {
            for (int end = start + 1; end <= PETER.length(); end++) {
                String part = PETER.substring(start, end);
                if (!part.equals(PETER)) {
                    assertThat(fault(() -> VerifierKey.parse(part))).isEqualTo(Fault.NO_KEY);
                }
            }
        }
        for (int bit = 0; bit < 8 * PETER.length(); bit++) {
            String mangled =
                    new String(flipped(PETER.getBytes(UTF_8), bit), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(fault(() -> VerifierKey.parse(mangled))).as(mangled).isEqualTo(Fault.NO_KEY);
        }
        for (int bit = 0; bit < 8 * SECRET.length(); bit++) {
            String mangled =
                    new String(flipped(SECRET.getBytes(UTF_8), bit), java.nio.charset.StandardCharsets.ISO_8859_1);
            assertThat(fault(() -> SigningKey.parse(mangled))).isEqualTo(Fault.NO_KEY);
        }
        assertThat(fault(() -> VerifierKey.parse(
                        "PeterNeumann+cc469956+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TWBADKEY==")))
                .as("wrong length with the hash it should then have")
                .isEqualTo(Fault.NO_KEY);
        assertThat(fault(() -> VerifierKey.parse("PeterNeumann+173116ae+ZRpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW")))
                .as("another algorithm with the hash it should then have")
                .isEqualTo(Fault.NO_KEY);
        assertThat(VerifierKey.parse(" " + PETER + "\n").text()).isEqualTo(PETER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "text",
                "text\n",
                "text\n\n",
                "text\n\n\n",
                "\n\n— a AAAAAAA=",
                "text\n— a AAAAAAA=\n",
                "text\n\n- a AAAAAAA=\n",
                "text\n\n—a AAAAAAA=\n",
                "text\n\n— aAAAAAAA=\n",
                "text\n\n— a  AAAAAAA=\n",
                "text\n\n— a AAAAAAA= \n",
                "text\n\n—  AAAAAAA=\n",
                "text\n\n— a+b AAAAAAA=\n",
                "text\n\n— a\u00a0b AAAAAAA=\n",
                "text\n\n— a AAAAAA==\n",
                "text\n\n— a AAAAAAB=\n",
                "text\n\n— a AAAAAAA\n",
                "text\n\n— a AAAAAAA=\nmore\n",
                "text\r\n\n— a AAAAAAA=\n",
                "te\txt\n\n— a AAAAAAA=\n",
                "te\0xt\n\n— a AAAAAAA=\n",
                "\ufefftext\n— a AAAAAAA=\n",
            })
    void what_is_no_signed_note_is_refused(String note) {
        assertThat(fault(() -> SignedNote.parse(note.getBytes(UTF_8)))).isEqualTo(Fault.MALFORMED);
    }

    @Test
    void bytes_that_are_no_text_and_notes_past_every_bound_are_refused() {
        assertThat(fault(() -> SignedNote.parse(new byte[] {'a', (byte) 0xff, '\n'})))
                .isEqualTo(Fault.MALFORMED);
        byte[] huge = new byte[Lines.MOST_BYTES + 1];
        Arrays.fill(huge, (byte) '\n');
        assertThat(fault(() -> SignedNote.parse(huge))).isEqualTo(Fault.MALFORMED);
        assertThat(fault(() -> SignedNote.parse((TEXT + "\n" + BY_PETER.repeat(101)).getBytes(UTF_8))))
                .isEqualTo(Fault.MALFORMED);
    }

    @Test
    void a_note_with_as_many_signatures_as_the_standard_asks_for_is_read() throws BadNote {
        SignedNote note = SignedNote.parse((TEXT + "\n" + BY_PETER.repeat(16)).getBytes(UTF_8));
        assertThat(note.verifiedBy(List.of(VerifierKey.parse(PETER)))).hasSize(1);
    }

    @Test
    void text_may_have_empty_lines_and_the_last_one_parts_it_from_its_signatures() throws BadNote {
        SigningKey key = SigningKey.generate("example.org/case", random());
        String text = "one\n\n— two AAAAAAA=\n\nthree\n";
        SignedNote note =
                SignedNote.parse(new SignedNote(text, List.of()).signedBy(key).bytes());
        assertThat(note.text()).isEqualTo(text);
        assertThat(note.verifiedBy(List.of(key.verifier()))).containsExactly(key.verifier());
    }

    @Test
    void a_new_key_comes_back_from_its_text_and_keeps_its_secret_from_logs() throws BadNote {
        SigningKey key = SigningKey.generate("example.org/case", random());
        SigningKey again = SigningKey.parse(key.secretText() + "\n");
        assertThat(again.verifier()).isEqualTo(key.verifier());
        assertThat(again.sign(TEXT.getBytes(UTF_8))).isEqualTo(key.sign(TEXT.getBytes(UTF_8)));
        String secret = key.secretText().substring(key.secretText().lastIndexOf('+') + 1);
        assertThat(key.toString())
                .doesNotContain(secret)
                .contains(key.verifier().text());
    }

    @Test
    void a_name_that_would_break_a_line_is_refused() {
        for (String name : List.of("", "a b", "a+b", "a\nb", "a\u2003b", "a\tb", "\ud83d")) {
            assertThatIllegalArgumentException().isThrownBy(() -> SigningKey.generate(name, random()));
        }
    }

    @Test
    void bytes_that_are_no_point_of_the_curve_are_no_key() {
        byte[] bytes = new byte[32];
        Arrays.fill(bytes, (byte) 0xff);
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.of("a", bytes));
        assertThatIllegalArgumentException().isThrownBy(() -> VerifierKey.of("a", new byte[31]));
        assertThatIllegalArgumentException()
                .as("a point of small order, for which signatures can be made up")
                .isThrownBy(() -> VerifierKey.of("a", new byte[32]));
    }

    /** RFC 8032, 7.1, test 1: the empty text, which a note never is, but the key and its point are the standard's. */
    @Test
    void a_seed_of_the_standard_gives_its_published_point() throws BadNote {
        VerifierKey key = VerifierKey.of(
                "t", HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
        byte[] signature = HexFormat.of()
                .parseHex("e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555"
                        + "fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b");
        assertThat(key.made(NoteSignature.of(key, signature), new byte[0])).isTrue();
        assertThat(key.made(NoteSignature.of(key, signature), new byte[1])).isFalse();
        assertThat(key.made(NoteSignature.of(key, Arrays.copyOf(signature, 63)), new byte[0]))
                .isFalse();
    }

    /** Fixed, so that a failure can be repeated. */
    private static SecureRandom random() {
        return new CountingRandom();
    }

    static byte[] flipped(byte[] bytes, int bit) {
        byte[] copy = bytes.clone();
        copy[bit / 8] ^= (byte) (1 << bit % 8);
        return copy;
    }

    static Fault fault(ThrowingCallable call) {
        BadNote bad = catchThrowableOfType(BadNote.class, call);
        assertThat(bad).as("should have been refused").isNotNull();
        assertThat(bad).hasMessageEndingWith(bad.fault().action());
        return bad.fault();
    }
}
