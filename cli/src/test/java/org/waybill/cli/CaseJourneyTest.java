package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A case from its first document to a stranger who checks it. */
@Timeout(300)
class CaseJourneyTest {
    private static final Path ONE = Terminal.CORPUS.resolve("101.json");
    private static final Path TWO = Terminal.CORPUS.resolve("106.json");
    private static final Pattern LAST = Pattern.compile("last of (\\S+Z)\\.");
    private static final Pattern REVIEW = Pattern.compile("Review (\\d+): .*");

    @TempDir
    Path folder;

    private Path all = Path.of("");

    @BeforeEach
    void aCaseOfTwoDocuments() {
        all = folder.resolve("containers");
        assertThat(does("case", "new", all, "--title", "Containers, 2023", "--by", "ana"))
                .startsWith("Case waybill-case/");
        assertThat(does("add", all, ONE, TWO, "--by", "ana")).startsWith("2 documents added, 0 not read.");
    }

    @Test
    void an_analyst_reads_decides_answers_and_hands_over() throws IOException {
        String told = claim("upwards of one thousand containers");
        String repeated = claim("1,000 containers packed with");
        String conditional = claim("Should the US account be right");
        String arms = claim("In the American view the cargo");
        String knowledge = claim("the North wants access to Russian nuclear");
        String ships = claim("Russian ships have been seen");
        does("report", all, "--out", folder.resolve("then"));
        String then = find(LAST, does("status", all));

        decides("confirm", all, told, "--reason", "Read the page; it says so.");
        decides("reject", all, conditional.substring(0, 12), "--reason", "A condition; nobody says it happened.");
        decides("same", all, arms, knowledge, "--reason", "Both tell of help with the bomb.");
        String apart = decides("other", all, repeated, told, "--reason", "Other ships.");
        decides("undo", all, apart, "--reason", "The page does not tell.");
        String replacement = correct(ships);
        does("reply", all, "--party", "Ministry", "--received", "2023-11", "--text", "We deny it.", "--claim", told);
        does("correct", all, "--was", "10,000", "--is", "1,000", "--reason", "A digit too many.", "--claim", told);
        assertThat(does("status", all, "--reviews"))
                .contains("4 reviews standing, 1 reply, 1 correction.", "(undone)", "ana", "A condition");

        does("report", all, "--out", folder.resolve("now"));
        assertThat(folder.resolve("now/report.html"))
                .content()
                .contains("Read the page; it says so.", "We deny it.", "A digit too many.", "Tosong Trading");
        does("report", all, "--as-of", then, "--out", folder.resolve("back"));
        for (String file : List.of("report.html", "report.json")) {
            assertThat(folder.resolve("back").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("then").resolve(file));
        }
        handsOver(told, replacement);
    }

    private String correct(String misread) {
        decides(
                "correct",
                all,
                misread,
                "--reason",
                "Read as Russia's doing.",
                "--set",
                "actor=KP; Tosong Trading",
                "--set",
                "target=RU",
                "--set",
                "items=containers",
                "--set",
                "quantity=between 12 and 14 containers",
                "--set",
                "period=2023-09/2023-10",
                "--set",
                "place=Najin",
                "--set",
                "source=John Kirby",
                "--set",
                "modality=alleged",
                "--set",
                "negated=false",
                "--set",
                "type=transfer");
        ClaimLine told = ClaimLine.all(does("export", all, "--jsonl")).stream()
                .filter(line -> line.node().path("rule").asText().equals("person"))
                .findFirst()
                .orElseThrow();
        assertThat(told.text("attribution")).isEqualTo("John Kirby");
        assertThat(told.node().path("actor").toString()).contains("KP", "Tosong Trading");
        assertThat(told.passage()).startsWith("Russian ships have been seen");
        return told.text("id");
    }

    /** Nothing but the files goes from here to the stranger. */
    private void handsOver(String told, String replacement) throws IOException {
        Path key = folder.resolve("key");
        Path checkpoint = folder.resolve("checkpoint");
        String known = does("case", "key", key, "--name", "monitors.example").strip();
        Files.writeString(checkpoint, does("checkpoint", all, "--sign", key));
        assertThat(does("verify", all, "--key", known))
                .contains("Signed by: monitors.example\n")
                .endsWith("The case is whole.\n");
        does("export", all, "--zip", "--out", folder.resolve("case.zip"));
        Path elsewhere = folder.resolve("elsewhere");
        does("case", "unpack", folder.resolve("case.zip"), elsewhere);
        assertThat(does("verify", elsewhere, "--checkpoint", checkpoint, "--key", known))
                .contains("It has grown from the checkpoint you kept", "What you kept is signed by monitors.example.")
                .endsWith("The case is whole.\n");
        assertThat(does("verify", elsewhere, "--checkpoint", checkpoint))
                .contains("No key that was given signed what you kept.")
                .endsWith("The case is whole.\n");
        assertThat(does("verify", folder.resolve("case.zip"))).endsWith("The case is whole.\n");
        assertThat(does("export", elsewhere, "--jsonl")).isEqualTo(does("export", all, "--jsonl"));
        for (String claim : List.of(told, replacement)) {
            Path proof = folder.resolve(claim + ".json");
            does("export", elsewhere, "--proof", claim, "--out", proof);
            assertThat(does("verify", "--proof", proof, "--key", known))
                    .contains("Claim " + claim, "monitors.example", "does not make the claim true");
        }
    }

    @Test
    void adding_again_changes_nothing() {
        String root = does("checkpoint", all);
        assertThat(does("add", all, TWO, ONE, "--by", "ben"))
                .startsWith("0 documents added, 2 known already, 0 not read.");
        assertThat(does("case", "reread", all)).startsWith("0 documents read anew");
        assertThat(does("checkpoint", all)).isEqualTo(root);
    }

    @Test
    void every_command_on_a_case_is_also_found_after_the_word_case() {
        for (String command :
                List.of("add", "status", "report", "review", "reply", "correct", "export", "checkpoint", "verify")) {
            assertThat(does("case", command, "--help")).startsWith("Usage: waybill case " + command + " ");
            assertThat(does("case", "--help")).as("listed once").doesNotContain("\n  " + command + " ");
        }
        assertThat(does("case", "status", all)).isEqualTo(does("status", all));
    }

    private String claim(String words) {
        return ClaimLine.all(does("export", all, "--jsonl")).stream()
                .filter(line -> line.passage().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no claim quotes " + words))
                .text("id");
    }

    private String decides(Object... words) {
        Object[] whole = new Object[words.length + 3];
        whole[0] = "review";
        System.arraycopy(words, 0, whole, 1, words.length);
        whole[words.length + 1] = "--by";
        whole[words.length + 2] = "ana";
        return find(REVIEW, does(whole));
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private static String does(Object... words) {
        Terminal.Ran ran = Terminal.run(words);
        assertThat(ran.status()).as(ran.err()).isZero();
        // No list is at hand in these tests, and a report that names somebody says so.
        assertThat(ran.notes()).allMatch(note -> note.startsWith("WB-611 not screened"));
        return ran.out();
    }
}
