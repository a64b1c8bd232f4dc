package org.waybill.bench.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.bench.BenchRun;
import org.waybill.bench.Places;
import org.waybill.bench.subject.Subject;

/** Nothing of a sealed document comes out, whatever is asked. */
class SealTest {
    private static final Subject FAILING = new Subject(
            "failing",
            document -> {
                throw new IllegalStateException("cannot read: " + document.text());
            },
            (text, published) -> List.of(),
            text -> List.of());

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void copy_the_cases_and_seal_two_documents() throws IOException {
        copy(Places.CASES.resolve("corpus"), cases().resolve("corpus"));
        copy(Places.CASES.resolve("seed"), cases().resolve("seed"));
        copy(Places.CASES.resolve("challenge"), cases().resolve("challenge"));
        SmallSet.write(sealed(), "libya", "sudan");
    }

    @Test
    void listing_what_was_missed_shows_nothing_of_it() {
        assertSilent(run(Subject.silent(), "--show"));
    }

    @Test
    void asking_for_it_alone_shows_nothing_of_it() {
        BenchRun run = run(Subject.silent(), "--show", "--set", "sealed");
        assertSilent(run);
        assertThat(run.out()).containsPattern("(?m)^sealed +2 +2 ");
    }

    @Test
    void giving_its_files_as_other_documents_shows_nothing_of_it() {
        assertSilent(run(
                Subject.silent(),
                "--show",
                "--documents",
                sealed().resolve("documents").toString(),
                "--gold",
                sealed().resolve("gold-x.jsonl").toString()));
    }

    @Test
    void a_reader_that_fails_says_only_on_how_many() {
        BenchRun run = run(FAILING, "--show", "--set", "sealed");
        assertSilent(run);
        assertThat(run.err()).contains("failed on 2 documents of sealed");
    }

    @Test
    void neither_what_was_read_nor_a_kept_run_holds_any_of_it() throws IOException {
        Path written = folder.resolve("written.jsonl");
        Path kept = folder.resolve("kept.json");
        run(BenchRun.rules(), "--set", "sealed", "--write-predicted", written.toString());
        run(Subject.silent(), "--freeze", "--frozen", kept.toString());
        assertThat(Files.readString(written)).isEmpty();
        assertThat(Files.readString(kept)).contains("claims, sealed").doesNotContain("zanzibarite");
    }

    private static void assertSilent(BenchRun run) {
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out() + run.err())
                .doesNotContainIgnoringCase("zanzibarite")
                .doesNotContain("X1", "Quillfeather");
    }

    private BenchRun run(Subject subject, String... options) {
        Stream<String> where = Stream.of(options).anyMatch("--frozen"::equals)
                ? Stream.of()
                : Stream.of("--frozen", folder.resolve("absent.json").toString());
        List<String> args = Stream.of(Stream.of("extraction", "--cases", cases().toString()), Stream.of(options), where)
                .flatMap(some -> some)
                .toList();
        return BenchRun.of(subject, args);
    }

    private Path cases() {
        return folder.resolve("cases");
    }

    private Path sealed() {
        return cases().resolve("gold/sealed");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyOne(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(file, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
