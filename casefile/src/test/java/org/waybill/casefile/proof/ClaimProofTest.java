package org.waybill.casefile.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.Casefile;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.PlainMatters;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.entry.Change;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.note.BadNote;
import org.waybill.casefile.note.LogProof;
import org.waybill.casefile.note.VerifierKey;
import org.waybill.casefile.stamp.Roots;
import org.waybill.casefile.trouble.CaseTrouble;
import org.waybill.casefile.verification.SmallCase;
import org.waybill.model.ClaimId;

class ClaimProofTest {
    @TempDir
    static Path work;

    private static SmallCase small;
    private static Casefile casefile;
    private static List<VerifierKey> keys;

    @BeforeAll
    static void open() {
        small = SmallCase.in(work.resolve("c"));
        casefile = Casefile.open(
                FolderGround.open(small.folder(), FileDisk.passing(), true), new PlainMatters(), CatchingUp.UNHEARD);
        keys = List.of(small.key().verifier());
    }

    @AfterAll
    static void close() {
        casefile.close();
    }

    /** The claim by a person, which stands in the entry itself. */
    private static ClaimId byHand() {
        return casefile.state(casefile.size()).reviews().stream()
                .filter(review -> review.review().decision().key().equals("correct"))
                .map(review ->
                        ((org.waybill.model.Decision.Correct) review.review().decision()).replacement())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> proves(byte[] proof) {
        ProofCheck check = ClaimProof.check(proof, keys, small.roots());
        assertThat(check).isInstanceOf(ProofCheck.Proves.class);
        return ((ProofCheck.Proves) check).sentences();
    }

    @Test
    void a_proof_says_which_claim_which_document_which_case_and_whose_word_it_is() {
        ClaimId claim = SmallCase.claim(1, 2);
        String said = String.join("\n", proves(ClaimProof.of(casefile, claim.hex())));
        assertThat(said)
                .contains(claim.hex())
                .contains(casefile.claim(claim.hex()).document().hex())
                .contains("case.example/c")
                .contains("test-rules 1")
                .contains("2026-03-04T05:06:07Z")
                .contains("for whom cn=Test Root vouches")
                .contains("not make the claim true");
    }

    @Test
    void a_claim_that_a_person_put_in_is_proved_by_the_entry_itself() {
        byte[] proof = ClaimProof.of(casefile, byHand().hex());
        assertThat(String.join("\n", proves(proof))).contains("A. Nalyst put it in the place of another");
        assertThat(new String(proof, UTF_8)).contains("\"claim_path\":null");
    }

    @Test
    void the_same_claim_gives_the_same_file() {
        assertThat(ClaimProof.of(casefile, SmallCase.claim(4, 3).hex()))
                .isEqualTo(ClaimProof.of(casefile, SmallCase.claim(4, 3).brief()));
    }

    @Test
    void an_id_that_is_no_claims_is_refused() {
        assertThatThrownBy(() -> ClaimProof.of(casefile, "0123"))
                .isInstanceOf(CaseTrouble.class)
                .hasMessageContaining("WB-408");
    }

    @Test
    void no_single_bit_of_a_proof_can_be_changed_unseen() {
        Roots roots = small.roots();
        for (byte[] proof : List.of(
                ClaimProof.of(casefile, SmallCase.claim(1, 2).hex()), ClaimProof.of(casefile, byHand().hex()))) {
            List<String> said = proves(proof);
            // One bit of each byte, another each time: a proof has some ten thousand bytes.
            for (int at = 0; at < proof.length; at++) {
                proof[at] ^= (byte) (1 << at % 7);
                if (ClaimProof.check(proof, keys, roots) instanceof ProofCheck.Proves proves) {
                    assertThat(proves.sentences()).as("byte %s", at).isEqualTo(said);
                }
                proof[at] ^= (byte) (1 << at % 7);
            }
        }
    }

    @Test
    void a_proof_of_one_claim_cannot_be_turned_into_one_of_its_neighbour() {
        String one = new String(ClaimProof.of(casefile, SmallCase.claim(1, 2).hex()), UTF_8);
        String moved = one.replace("\"claim_place\":2", "\"claim_place\":3");
        assertThat(moved).isNotEqualTo(one);
        assertThat(ClaimProof.check(moved.getBytes(UTF_8), keys, small.roots())).isInstanceOf(ProofCheck.Fails.class);
    }

    @Test
    void a_stamp_by_an_authority_that_the_checker_does_not_trust_is_refused_and_told() {
        SmallCase other = SmallCase.in(work.resolve("other"));
        ProofCheck check =
                ClaimProof.check(ClaimProof.of(casefile, SmallCase.claim(1, 2).hex()), keys, other.roots());
        assertThat(((ProofCheck.Fails) check).why()).contains("by nobody you trust");
        assertThat(((ProofCheck.Fails) check).action()).endsWith(".");
    }

    @Test
    void junk_is_no_proof() {
        for (String junk : List.of("", "{}", "[]", "null", "{\"format\":\"waybill-proof/1\"}", "\u0000")) {
            assertThat(ClaimProof.check(junk.getBytes(UTF_8), keys, Roots.none()))
                    .as(junk)
                    .isInstanceOf(ProofCheck.Fails.class);
        }
    }

    @Test
    void an_entry_is_proved_in_the_form_that_other_tools_read() throws BadNote {
        LogProof proof = LogProof.parse(EntryProof.of(casefile, 3).bytes());
        assertThat(proof.check(NodeHash.leaf(casefile.line(3)))).isTrue();
        assertThat(proof.check(NodeHash.leaf(casefile.line(4)))).isFalse();
        assertThat(casefile.entry(3).change()).isInstanceOf(Change.Captured.class);
    }

    @Test
    void growth_between_two_checkpoints_is_proved_and_no_bit_of_it_can_be_changed_unseen() {
        List<Long> sizes = casefile.keptCheckpoints();
        byte[] proof = GrowthProof.of(casefile, sizes.get(0), sizes.get(1));
        List<String> said = ((ProofCheck.Proves) GrowthProof.check(proof, keys)).sentences();
        assertThat(String.join("\n", said))
                .contains("had 12 entries")
                .contains("The later checkpoint is signed by case.example/key");
        for (int at = 0; at < proof.length * 8; at++) {
            proof[at / 8] ^= (byte) (1 << at % 8);
            if (GrowthProof.check(proof, keys) instanceof ProofCheck.Proves proves) {
                assertThat(proves.sentences()).as("bit %s", at).isEqualTo(said);
            }
            proof[at / 8] ^= (byte) (1 << at % 8);
        }
    }

    @Test
    void growth_backwards_is_refused() {
        List<Long> sizes = casefile.keptCheckpoints();
        assertThatThrownBy(() -> GrowthProof.of(casefile, sizes.get(0), 7)).isInstanceOf(CaseTrouble.class);
        String proof = new String(GrowthProof.of(casefile, sizes.get(0), sizes.get(1)), UTF_8);
        String turned = proof.replace("\"earlier\"", "\"x\"")
                .replace("\"later\"", "\"earlier\"")
                .replace("\"x\"", "\"later\"");
        assertThat(GrowthProof.check(turned.getBytes(UTF_8), keys)).isInstanceOf(ProofCheck.Fails.class);
    }
}
