package org.waybill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.bench.corpus.Corpus;
import org.waybill.bench.corpus.Seed;
import org.waybill.bench.score.FlatClaim;
import org.waybill.bench.subject.Subject;

class BenchTest {
    private static final Subject ORACLE = oracle();

    @TempDir
    Path folder = Path.of("");

    @Test
    void the_first_run_is_kept_and_the_second_compared_with_it() {
        Path frozen = folder.resolve("extraction.json");
        BenchRun first = run(Subject.silent(), "extraction", "--frozen", frozen.toString(), "--freeze");
        assertThat(first.status()).as(first.err()).isZero();
        assertThat(frozen).exists();
        BenchRun second = run(ORACLE, "extraction", "--frozen", frozen.toString());
        assertThat(second.out()).contains("newly right:").contains("seed gold: agreement KP; RU>?");
        assertThat(second.out().lines().filter(line -> line.startsWith("recall")))
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(line -> line.contains("+1.000"));
    }

    @Test
    void misses_are_shown_with_their_sentence() {
        BenchRun shown = run(Subject.silent(), "extraction", "--show", "--frozen", absent());
        assertThat(shown.out()).contains("\"Washington says Pyongyang has in the past few weeks handed Moscow");
    }

    @Test
    void other_documents_need_their_gold() {
        BenchRun half = run(Subject.silent(), "extraction", "--documents", folder.toString());
        assertThat(half.status()).isEqualTo(2);
        assertThat(half.err()).contains("--documents and --gold go together");
    }

    @Test
    void gold_of_a_document_that_is_not_there_is_told_in_a_sentence() {
        BenchRun lost =
                run(Subject.silent(), "extraction", "--documents", folder.toString(), "--gold", Places.GOLD.toString());
        assertThat(lost.status()).isEqualTo(2);
        assertThat(lost.err()).contains("names document 101").doesNotContain("\tat ");
    }

    @Test
    void claims_from_a_file_are_scored_without_a_reader() throws IOException {
        Path written = folder.resolve("predicted.jsonl");
        run(ORACLE, "extraction", "--set", "owner", "--frozen", absent(), "--write-predicted", written.toString());
        assertThat(Files.readAllLines(written)).hasSize(105);
        BenchRun scored = run(Subject.silent(), "extraction", "--set", "owner", "--predicted", written.toString());
        assertThat(scored.out().lines().filter(line -> line.startsWith("F1"))).allMatch(line -> line.contains("1.000"));
    }

    @Test
    void a_reader_that_fails_on_one_document_is_asked_for_the_others() {
        Subject fragile = new Subject(
                "fragile",
                document -> {
                    if (document.id().equals("111")) {
                        throw new IllegalStateException("no luck");
                    }
                    return ORACLE.reader().claims(document);
                },
                ORACLE.times(),
                ORACLE.numbers());
        BenchRun run = run(fragile, "extraction", "--set", "owner", "--frozen", absent());
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("failed on 111").contains("no luck");
        assertThat(run.out()).containsPattern("precision +- +1.000");
    }

    @Test
    void a_part_of_the_cases_is_never_kept_as_the_base() {
        BenchRun part = run(Subject.silent(), "extraction", "--set", "owner", "--freeze", "--frozen", absent());
        assertThat(part.status()).isEqualTo(2);
        assertThat(part.err()).contains("--freeze keeps a run over all");
        assertThat(Path.of(absent())).doesNotExist();
    }

    @Test
    void a_gold_set_that_is_not_there_is_told_with_those_that_are() {
        BenchRun lost = run(Subject.silent(), "extraction", "--set", "nobody");
        assertThat(lost.status()).isEqualTo(2);
        assertThat(lost.err()).contains("There is no gold set nobody. Give one of owner, second, development");
    }

    @Test
    void every_set_has_a_table_and_a_line_of_the_summary() {
        BenchRun all = run(Subject.silent(), "extraction", "--set", "owner", "--set", "second", "--frozen", absent());
        assertThat(all.out())
                .contains("claims, owner")
                .contains("claims, second")
                .containsPattern("(?m)^owner +17 +94 ")
                .containsPattern("(?m)^second +39 ")
                .containsPattern("(?m)^open, together +56 ")
                .doesNotContain("development")
                .doesNotContain("challenge");
    }

    @Test
    void vectors_that_are_not_there_are_no_error() {
        BenchRun run =
                run(Subject.silent(), "vectors", folder.resolve("nothing").toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("nothing to score");
    }

    @Test
    void speed_is_printed_as_a_table_for_a_page() {
        BenchRun run = run(ORACLE, "speed", "--seconds", "0.05", "--commit", "abc123");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Commit abc123")
                .contains("| documents, one thread ")
                .contains("| ---");
    }

    private String absent() {
        return folder.resolve("absent.json").toString();
    }

    private static BenchRun run(Subject subject, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        if (!args[0].equals("vectors")) {
            all.addAll(List.of("--cases", Places.CASES.toString()));
        }
        return BenchRun.of(subject, all);
    }

    private static Subject oracle() {
        Map<String, List<FlatClaim>> gold =
                new LinkedHashMap<>(Corpus.read(Places.DOCUMENTS, Places.GOLD).gold());
        gold.putAll(Corpus.read(Places.DOCUMENTS, Places.CASES.resolve("corpus/gold-second.jsonl"))
                .gold());
        OwnSets.there().forEach(set -> gold.putAll(set.corpus().gold()));
        gold.put("seed", Seed.read(Places.CASES.resolve("seed")).gold());
        Subject silent = Subject.silent();
        return new Subject("oracle", new OracleReader(gold), silent.times(), silent.numbers());
    }
}
