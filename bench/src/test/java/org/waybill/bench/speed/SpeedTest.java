package org.waybill.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.bench.Places;
import org.waybill.bench.corpus.Corpus;

class SpeedTest {
    private static final String JAVA = System.getProperty("java.home") + "/bin/java";

    @ParameterizedTest
    @CsvSource({"'', 0", "'Two words.', 3", "'over 20,000 containers', 3", "'KN-23s, 152mm', 3", "'Russia’s 3.5', 2"})
    void a_token_is_a_word_a_figure_or_a_mark(String text, int tokens) {
        assertThat(Tokens.count(text)).isEqualTo(tokens);
    }

    @Test
    void a_warm_run_reads_whole_rounds() {
        Corpus corpus = Corpus.read(Places.DOCUMENTS, Places.GOLD);
        WarmRun run = WarmRun.of(document -> List.of(), corpus.labelled(), 2, 0.05);
        assertThat(run.documents() % 17).isZero();
        assertThat(run.documentsPerSecond()).isPositive();
        assertThat(run.tokens()).isGreaterThan(run.documents() * 100);
    }

    @Test
    void a_cold_start_ends_with_the_first_line_that_shows_a_claim() {
        List<ColdStart> runs = ColdStart.runs(List.of(JAVA, "-version"), Pattern.compile("version"), 3);
        ColdStart middle = ColdStart.median(runs);
        assertThat(middle.exitStatus()).isZero();
        assertThat(middle.firstClaimMillis()).isBetween(0L, middle.endMillis());
    }

    @Test
    void a_program_that_shows_no_claim_has_no_first_one() {
        List<ColdStart> runs = ColdStart.runs(List.of(JAVA, "-version"), Pattern.compile("no such line"), 1);
        assertThat(ColdStart.median(runs).firstClaimMillis()).isEqualTo(-1);
    }

    @Test
    void the_machine_is_named() {
        assertThat(Machine.here().cores()).isPositive();
        assertThat(Machine.heapAfterCollection()).isPositive();
    }

    @Test
    void the_benchmarks_are_listed_for_the_harness() {
        String list = new String(read("/META-INF/BenchmarkList"), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(list).contains("ReaderBenchmark");
    }

    private static byte[] read(String resource) {
        try (java.io.InputStream in = SpeedTest.class.getResourceAsStream(resource)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
