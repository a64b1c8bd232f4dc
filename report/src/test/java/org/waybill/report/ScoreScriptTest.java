package org.waybill.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.model.Reading;

/** The corpus's own scorer must be able to read what we write. */
class ScoreScriptTest {
    /** Where the corpus keeps its scorer: {@code -Dwaybill.score=.../score.py}. */
    private static final String SCRIPT = System.getProperty("waybill.score", "");

    @Test
    void the_corpus_scorer_finds_every_line_to_match_itself(@TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(Files.isRegularFile(Path.of(SCRIPT)), "no scorer: give its path as -Dwaybill.score");
        assumeTrue(runs("python3", "--version"), "python3 is not installed");
        List<Reading> readings = SampleCase.whole().readings();
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), gold(readings));
        Path lines = Files.write(folder.resolve("claims.jsonl"), ClaimLines.jsonLines(readings));
        Path report = folder.resolve("score.txt");
        Process process = new ProcessBuilder("python3", SCRIPT, gold.toString(), lines.toString())
                .redirectErrorStream(true)
                .redirectOutput(report.toFile())
                .start();
        assertThat(process.waitFor()).as(Files.readString(report)).isZero();
        assertThat(Files.readString(report)).contains("F1 1.000", "serious errors: none");
    }

    /** The same claims in the form of the gold file: one document a line, lesser readings left out. */
    private static String gold(List<Reading> readings) {
        return readings.stream().map(ScoreScriptTest::document).collect(Collectors.joining("\n", "", "\n"));
    }

    private static String document(Reading reading) {
        ObjectMapper mapper = new ObjectMapper();
        ObjectNode document =
                mapper.createObjectNode().put("id", reading.document().id());
        ArrayNode claims = document.putArray("claims");
        try {
            for (String line : new String(ClaimLines.jsonLines(List.of(reading)), UTF_8)
                    .lines()
                    .toList()) {
                if (!line.contains("\"tier\":\"C\"")) {
                    claims.add(mapper.readTree(line));
                }
            }
            return mapper.writeValueAsString(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean runs(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
