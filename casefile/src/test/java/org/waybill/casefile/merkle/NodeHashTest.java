package org.waybill.casefile.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NodeHashTest {
    private static final String NOTHING = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    @Test
    void the_empty_tree_is_the_digest_of_nothing() {
        assertThat(NodeHash.EMPTY.hex()).isEqualTo(NOTHING);
        assertThat(NodeHash.EMPTY.base64()).isEqualTo("47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
    }

    @Test
    void an_entry_that_looks_like_two_hashes_is_no_node() {
        NodeHash left = NodeHash.leaf(new byte[] {1});
        NodeHash right = NodeHash.leaf(new byte[] {2});
        byte[] both = new byte[2 * NodeHash.LENGTH];
        System.arraycopy(left.bytes(), 0, both, 0, NodeHash.LENGTH);
        System.arraycopy(right.bytes(), 0, both, NodeHash.LENGTH, NodeHash.LENGTH);
        assertThat(NodeHash.leaf(both)).isNotEqualTo(NodeHash.node(left, right));
        assertThat(NodeHash.node(right, left)).isNotEqualTo(NodeHash.node(left, right));
    }

    @Test
    void an_entry_within_a_buffer_has_the_hash_it_has_alone() {
        assertThat(NodeHash.leaf(new byte[] {9, 1, 2, 9}, 1, 2)).isEqualTo(NodeHash.leaf(new byte[] {1, 2}));
    }

    @Test
    void a_hash_is_a_value_that_nobody_can_change() {
        byte[] bytes = NodeHash.EMPTY.bytes();
        NodeHash copy = NodeHash.of(bytes);
        bytes[0] ^= 1;
        copy.bytes()[0] ^= 1;
        assertThat(copy).isEqualTo(NodeHash.EMPTY).hasSameHashCodeAs(NodeHash.EMPTY);
        assertThat(NodeHash.of(bytes)).isNotEqualTo(NodeHash.EMPTY);
        assertThat(NodeHash.ofHex(copy.hex())).isEqualTo(copy);
        assertThat(NodeHash.ofBase64(copy.base64())).contains(copy);
        assertThat(copy).isLessThan(NodeHash.of(bytesOf(0xff)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFV=",
                "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU=",
                " 47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=",
                "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuA==",
            })
    void base64_is_read_in_one_form_only(String base64) {
        assertThat(NodeHash.ofBase64(base64)).isEmpty();
    }

    @Test
    void anything_but_32_bytes_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> NodeHash.of(new byte[31]));
        assertThatIllegalArgumentException().isThrownBy(() -> NodeHash.ofHex("00"));
        assertThatIllegalArgumentException().isThrownBy(() -> NodeHash.ofHex("zz".repeat(32)));
    }

    private static byte[] bytesOf(int value) {
        byte[] bytes = new byte[NodeHash.LENGTH];
        java.util.Arrays.fill(bytes, (byte) value);
        return bytes;
    }
}
