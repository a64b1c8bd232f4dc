package org.waybill.casefile.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trees that others published: Certificate Transparency's eight entries, and the seven of RFC 9162, 2.1.5. */
class PublishedTreesTest {
    private static final List<byte[]> ENTRIES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HexFormat.of()::parseHex)
            .toList();

    private static final Tree TREE = MemoryNodes.over(ENTRIES).tree();

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
    })
    void the_root_of_each_size_is_the_published_one(long size, String root) {
        assertThat(TREE.root(size).hex()).isEqualTo(root);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, ''",
        "0, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "5, 8, bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 3, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "1, 5, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    })
    void the_path_of_an_entry_is_the_published_one(int index, long size, String path) {
        InclusionProof published = new InclusionProof(index, size, hashes(path));
        assertThat(TREE.inclusion(index, size)).isEqualTo(published);
        assertThat(published.check(NodeHash.leaf(ENTRIES.get(index)), TREE.root(size)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, ''",
        "1, 8, 96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7"
                + " 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " 6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4",
        "6, 8, 0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a"
                + " ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0"
                + " d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "2, 5, 5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e"
                + " bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
    })
    void the_proof_between_two_sizes_is_the_published_one(long from, long to, String path) {
        ConsistencyProof published = new ConsistencyProof(from, to, hashes(path));
        assertThat(TREE.consistency(from, to)).isEqualTo(published);
        assertThat(published.check(TREE.root(from), TREE.root(to))).isTrue();
    }

    /** The letters are those of the drawing in RFC 9162, 2.1.5. */
    @Test
    void the_worked_example_of_the_standard_holds() {
        List<byte[]> seven = NaiveTree.entries(7);
        Tree tree = MemoryNodes.over(seven).tree();
        List<NodeHash> leaves = seven.stream().map(NodeHash::leaf).toList();
        NodeHash g = NodeHash.node(leaves.get(0), leaves.get(1));
        NodeHash h = NodeHash.node(leaves.get(2), leaves.get(3));
        NodeHash i = NodeHash.node(leaves.get(4), leaves.get(5));
        NodeHash j = leaves.get(6);
        NodeHash k = NodeHash.node(g, h);
        NodeHash l = NodeHash.node(i, j);

        assertThat(tree.root()).isEqualTo(NodeHash.node(k, l));
        assertThat(tree.inclusion(0, 7).path()).containsExactly(leaves.get(1), h, l);
        assertThat(tree.inclusion(3, 7).path()).containsExactly(leaves.get(2), g, l);
        assertThat(tree.inclusion(4, 7).path()).containsExactly(leaves.get(5), j, k);
        assertThat(tree.inclusion(6, 7).path()).containsExactly(i, k);
        assertThat(tree.consistency(3, 7).path()).containsExactly(leaves.get(2), leaves.get(3), g, l);
        assertThat(tree.consistency(4, 7).path()).containsExactly(l);
        assertThat(tree.consistency(6, 7).path()).containsExactly(i, j, k);
    }

    private static List<NodeHash> hashes(String hex) {
        return hex.isEmpty()
                ? List.of()
                : Stream.of(hex.split(" ", -1)).map(NodeHash::ofHex).toList();
    }
}
