package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {
    private static final Path ONE = Terminal.CORPUS.resolve("101.json");
    private static final Path TWO = Terminal.CORPUS.resolve("106.json");

    @TempDir
    Path folder;

    @Test
    void a_report_is_two_files_and_nothing_else() throws IOException {
        Path out = folder.resolve("made/when/absent");
        Terminal.Ran ran = Terminal.run("report", ONE, TWO, "--out", out);
        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("2 documents read").contains("Report: " + out.resolve("report.html"));
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("report.html", "report.json");
        }
        assertThat(ClaimLine.json(Files.readString(out.resolve("report.json"))).path("documents"))
                .hasSize(2);
    }

    @ParameterizedTest(name = "on {0} threads")
    @ValueSource(ints = {1, 2})
    void the_same_documents_make_the_same_bytes(int threads) throws IOException {
        Path out = folder.resolve("out");
        Terminal.run("report", ONE, TWO, "--out", out);
        String html = Files.readString(out.resolve("report.html"));
        String json = Files.readString(out.resolve("report.json"));
        Terminal.run("report", "--threads", threads, TWO, ONE, "--out", out);
        assertThat(out.resolve("report.html")).hasContent(html);
        assertThat(out.resolve("report.json")).hasContent(json);
        assertThat(Files.size(out.resolve("report.json"))).isEqualTo(json.getBytes(StandardCharsets.UTF_8).length);
    }

    @Test
    void what_could_not_be_read_is_in_the_report_too() throws IOException {
        Path absent = folder.resolve("absent.txt");
        Path out = folder.resolve("out");
        Terminal.Ran ran = Terminal.run("report", ONE, absent, "--out", out);
        assertThat(ran.status()).isZero();
        assertThat(ran.notes()).singleElement().asString().startsWith("WB-101 " + absent);
        assertThat(ran.out()).contains("1 not read");
        assertThat(Files.readString(out.resolve("report.json"))).contains("WB-101");
        assertThat(Files.readString(out.resolve("report.html"))).contains("WB-101");
    }

    @Test
    void where_nothing_could_be_read_no_report_is_written() {
        Path out = folder.resolve("out");
        Terminal.Ran ran = Terminal.run("report", folder.resolve("absent.txt"), "--out", out);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.notes()).hasSize(2).last().asString().startsWith("WB-205 ");
        assertThat(out.resolve("report.html")).doesNotExist();
    }

    @Test
    void the_bundled_case_tells_who_counted_how_many_containers() throws IOException {
        Path out = folder.resolve("demo");
        Terminal.Ran ran = Terminal.run("demo", "--no-serve", "--out", out);
        assertThat(ran.status()).isZero();
        assertThat(ran.lines())
                .anyMatch(row -> row.matches("transfer +KP → RU +arms and ammunition +\\d\\d .*"))
                .anyMatch(row -> row.matches("transfer +RU → KP .*"))
                .anyMatch(row -> row.endsWith(" 0 not read."));
        JsonNode first = ClaimLine.json(Files.readString(out.resolve("report.json")))
                .path("entries")
                .path(0);
        assertThat(first.path("subject").asText()).isEqualTo("arms and ammunition");
        assertThat(speakersOfContainers(first)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(first.path("conflicts").toString())
                .contains("more than 10,000 containers", "about 6,700 containers");
    }

    private static Set<String> speakersOfContainers(JsonNode entry) {
        Set<String> speakers = new TreeSet<>();
        entry.path("figures").forEach(series -> {
            if (series.path("unit").asText().equals("containers")) {
                speakers.add(series.path("speaker").asText());
            }
        });
        return speakers;
    }
}
