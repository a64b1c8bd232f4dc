package org.waybill.bench.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.bench.Places;
import org.waybill.bench.corpus.Corpus;

/** The annotators' scorer and ours print the same figures. */
class ReferenceScorerTest {
    private static final Path KEPT = Places.ROOT.resolve("bench/src/test/resources/org/waybill/bench/parity");

    @TempDir
    Path folder = Path.of("");

    @Test
    void a_file_made_by_hand_gets_the_figures_the_reference_scorer_once_gave() throws IOException {
        Path predictions = KEPT.resolve("handmade.jsonl");
        String once = Files.readString(KEPT.resolve("handmade.reference.txt"));
        assertThat(ours(predictions)).isEqualTo(ReferenceLines.printed(once));
    }

    @Test
    void a_file_made_by_hand_gets_the_figures_the_reference_scorer_gives_now() throws Exception {
        Path predictions = KEPT.resolve("handmade.jsonl");
        assertThat(ours(predictions)).isEqualTo(theirs(predictions));
    }

    @ParameterizedTest(name = "faults drawn with seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void gold_with_faults_put_in_gets_the_same_figures_from_both(long seed) throws Exception {
        Path predictions = folder.resolve("disturbed.jsonl");
        Files.writeString(predictions, Disturbed.predictions(Places.GOLD, seed));
        assertThat(ours(predictions)).isEqualTo(theirs(predictions));
    }

    @Test
    void nothing_predicted_gets_the_same_figures_from_both() throws Exception {
        Path predictions = Files.writeString(folder.resolve("nothing.jsonl"), "");
        assertThat(ours(predictions)).isEqualTo(theirs(predictions));
    }

    private static Map<String, String> ours(Path predictions) {
        return ReferenceLines.worked(Scoreboard.of(Corpus.claims(Places.GOLD), Corpus.claims(predictions)));
    }

    private static Map<String, String> theirs(Path predictions) throws Exception {
        if (!Files.exists(Places.REFERENCE_SCORER)) {
            abort("the reference scorer is not beside this checkout, so nothing to compare with");
        }
        Process process = start(predictions);
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return ReferenceLines.printed(output);
    }

    private static Process start(Path predictions) throws InterruptedException {
        String[] command = {
            "python3", Places.REFERENCE_SCORER.toString(), Places.GOLD.toString(), predictions.toString()
        };
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            return abort("python3 is not here, so the reference scorer cannot run");
        }
    }
}
