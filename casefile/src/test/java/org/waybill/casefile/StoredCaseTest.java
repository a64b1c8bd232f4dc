package org.waybill.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybill.casefile.disk.FileDisk;
import org.waybill.casefile.ground.FolderGround;
import org.waybill.casefile.index.IndexQueries.LedgerLine;
import org.waybill.casefile.merkle.NodeHash;
import org.waybill.casefile.note.Checkpoint;

/** A case that an older version made opens, says exactly what it said, and is not changed by being opened. */
class StoredCaseTest {
    @TempDir
    Path temp;

    /** One for each release; how to add one is told in the README beside the zips. */
    enum Release {
        V0_1_0("0.1.0", 28, "e32d8290f78e7b11759fc71f36706678e8657fd5bfd7a8003fae5ffc73172140", """
                bc2903c06d8a transfer KP RU shells 6 documents 6 claims
                887042bd615a transfer KP RU drones 3 documents 3 claims
                691af75f220d transfer BY RU drones 2 documents 2 claims
                2d23702c250e transfer BY RU shells 1 documents 1 claims
                58ebf6217a33 transfer IR RU drones 1 documents 1 claims
                6f14441f9f3f transfer BY RU mines 1 documents 1 claims
                """);

        private final String name;
        private final long size;
        private final String root;
        private final String ledger;

        Release(String name, long size, String root, String ledger) {
            this.name = name;
            this.size = size;
            this.root = root;
            this.ledger = ledger;
        }
    }

    private Path unpacked(Release release) throws IOException {
        Path folder = temp.resolve("case");
        try (InputStream in = StoredCaseTest.class.getResourceAsStream("stored/" + release.name + ".zip");
                ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(in, release.name))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.write(file, zip.readAllBytes());
            }
        }
        return folder;
    }

    /** Archive and log, by path: what must never change. */
    private static Map<String, String> truth(Path folder) throws IOException {
        Map<String, String> truth = new TreeMap<>();
        for (String part : List.of("archive", "log")) {
            try (Stream<Path> inside = Files.walk(folder.resolve(part))) {
                for (Path file : inside.filter(Files::isRegularFile).toList()) {
                    truth.put(folder.relativize(file).toString(), Files.readString(file));
                }
            }
        }
        return truth;
    }

    private static String told(LedgerLine line) {
        return String.join(
                " ",
                line.id(),
                line.type().key(),
                String.join("+", line.actors()),
                String.join("+", line.targets()),
                line.subject(),
                line.documents() + " documents",
                line.claims() + " claims");
    }

    private static void says(Casefile opened, Release release) {
        assertThat(opened.size()).isEqualTo(release.size);
        assertThat(opened.tree().root().hex()).isEqualTo(release.root);
        assertThat(opened.queries().ledger(0, 100).stream()
                        .map(StoredCaseTest::told)
                        .collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(release.ledger);
    }

    private static FolderGround ground(Path folder) {
        return FolderGround.open(folder, FileDisk.lasting(), true);
    }

    @ParameterizedTest
    @EnumSource
    void a_case_of_an_older_release_is_read_as_it_was_written(Release release) throws IOException {
        Path folder = unpacked(release);
        Map<String, String> before = truth(folder);
        try (Casefile opened = Casefile.open(ground(folder), new PlainMatters(), CatchingUp.UNHEARD)) {
            says(opened, release);
        }
        assertThat(truth(folder)).isEqualTo(before);
        new SoundCase(folder).check(List.of(), true);
    }

    @ParameterizedTest
    @EnumSource
    void a_case_of_an_older_release_grows_from_what_it_was(Release release) throws IOException {
        Path folder = unpacked(release);
        Map<String, String> before = truth(folder);
        try (CaseWriter writer = writer(folder)) {
            says(writer.asWritten(), release);
        }
        assertThat(truth(folder)).isEqualTo(before);
        try (CaseWriter writer = writer(folder)) {
            writer.add(MadePages.page(40, 1));
        }
        before.forEach(
                (name, text) -> assertThat(folder.resolve(name)).content().startsWith(text));
        try (Casefile opened = Casefile.open(ground(folder), new PlainMatters(), CatchingUp.UNHEARD)) {
            Checkpoint then = Checkpoint.of(opened.id(), release.size, NodeHash.ofHex(release.root));
            assertThat(opened.checkpoint().follows(then, opened.tree().consistency(release.size, opened.size())))
                    .isTrue();
        }
    }

    private static CaseWriter writer(Path folder) {
        return CaseWriter.open(ground(folder), new PlainMatters(), () -> Instant.EPOCH, "Ada", CatchingUp.UNHEARD);
    }
}
