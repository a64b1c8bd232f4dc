package org.waybill.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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
import picocli.CommandLine;

class BenchTest {
    private static final Subject ORACLE = oracle();

    @TempDir
    Path folder = Path.of("");

    private record Run(int status, String out, String err) {}

    @Test
    void the_first_run_is_kept_and_the_second_compared_with_it() {
        Path frozen = folder.resolve("extraction.json");
        Run first = run(Subject.silent(), "extraction", "--frozen", frozen.toString(), "--freeze");
        assertThat(first.status).as(first.err).isZero();
        assertThat(frozen).exists();
        Run second = run(ORACLE, "extraction", "--frozen", frozen.toString());
        assertThat(second.out).contains("newly right:").contains("seed gold: agreement KP; RU>?");
        assertThat(second.out.lines().filter(line -> line.startsWith("recall")))
                .allMatch(line -> line.contains("+1.000"));
    }

    @Test
    void misses_are_shown_with_their_sentence() {
        Run shown = run(Subject.silent(), "extraction", "--show", "--frozen", absent());
        assertThat(shown.out).contains("\"Washington says Pyongyang has in the past few weeks handed Moscow");
    }

    @Test
    void other_documents_need_their_gold() {
        Run half = run(Subject.silent(), "extraction", "--documents", folder.toString());
        assertThat(half.status).isEqualTo(2);
        assertThat(half.err).contains("--documents and --gold go together");
    }

    @Test
    void gold_of_a_document_that_is_not_there_is_told_in_a_sentence() {
        Run lost =
                run(Subject.silent(), "extraction", "--documents", folder.toString(), "--gold", Places.GOLD.toString());
        assertThat(lost.status).isEqualTo(2);
        assertThat(lost.err).contains("names document 101").doesNotContain("\tat ");
    }

    @Test
    void claims_from_a_file_are_scored_without_a_reader() throws IOException {
        Path written = folder.resolve("predicted.jsonl");
        run(ORACLE, "extraction", "--frozen", absent(), "--write-predicted", written.toString());
        assertThat(Files.readAllLines(written)).hasSize(105);
        Run scored = run(Subject.silent(), "extraction", "--predicted", written.toString());
        assertThat(scored.out.lines().filter(line -> line.startsWith("F1"))).allMatch(line -> line.contains("1.000"));
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
        Run run = run(fragile, "extraction", "--frozen", absent());
        assertThat(run.status).isZero();
        assertThat(run.err).contains("failed on 111").contains("no luck");
        assertThat(run.out).containsPattern("precision +- +1.000");
    }

    @Test
    void vectors_that_are_not_there_are_no_error() {
        Run run = run(Subject.silent(), "vectors", folder.resolve("nothing").toString());
        assertThat(run.status).isZero();
        assertThat(run.out).contains("nothing to score");
    }

    @Test
    void speed_is_printed_as_a_table_for_a_page() {
        Run run = run(ORACLE, "speed", "--seconds", "0.05", "--commit", "abc123");
        assertThat(run.status).as(run.err).isZero();
        assertThat(run.out)
                .contains("Commit abc123")
                .contains("| documents, one thread ")
                .contains("| ---");
    }

    private String absent() {
        return folder.resolve("absent.json").toString();
    }

    private static Run run(Subject subject, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(args));
        if (!args[0].equals("vectors")) {
            all.addAll(List.of("--cases", Places.CASES.toString()));
        }
        CommandLine line =
                Bench.commandLine(subject).setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int status = line.execute(all.toArray(String[]::new));
        return new Run(status, out.toString(), err.toString());
    }

    private static Subject oracle() {
        Map<String, List<FlatClaim>> gold =
                new LinkedHashMap<>(Corpus.read(Places.DOCUMENTS, Places.GOLD).gold());
        gold.put("seed", Seed.read(Places.CASES.resolve("seed")).gold());
        Subject silent = Subject.silent();
        return new Subject("oracle", new OracleReader(gold), silent.times(), silent.numbers());
    }
}
