package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.casefile.CaseWriter;

/** Whatever goes wrong with a case is one coded line that ends in something to do, and leaves the case as it was. */
@Timeout(120)
class CaseMistakesTest {
    private static final String CODED = "WB-\\d{3} .+\\. .+[.]";
    private static final Path ONE = Terminal.CORPUS.resolve("101.json");

    @TempDir
    static Path folder;

    private static String checkpoint = "";

    @BeforeAll
    static void aCaseOfOneDocument() throws IOException {
        Terminal.run("case", "new", path("CASE"));
        Terminal.run("add", path("CASE"), ONE);
        checkpoint = Terminal.run("checkpoint", path("CASE")).out();
        Terminal.run("case", "key", path("key"), "--name", "monitors.example");
        Terminal.run("export", path("CASE"), "--zip", "--out", path("whole.zip"));
        Files.writeString(path("no-case/a.txt"), "Nothing of ours.");
        Files.writeString(
                Files.createDirectories(path("shared")).resolve("case.json"),
                "{\"database\":\"postgresql://nobody@127.0.0.1:1/none\",\"format\":\"waybill-case/1\","
                        + "\"id\":\"waybill-case/0\",\"title\":\"\"}");
    }

    @AfterEach
    void theCaseIsAsItWas() {
        assertThat(Terminal.run("checkpoint", path("CASE")).out()).isNotEmpty().isEqualTo(checkpoint);
    }

    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "status @absent                                     | WB-401 | there is no such folder",
                "status @no-case                                    | WB-401 | a folder of something else",
                "status @no-case/a.txt                              | WB-401 | a file",
                "verify @absent                                     | WB-401 | there is nothing to verify",
                "status @shared                                     | WB-411 | its database does not answer",
                "verify @shared                                     | WB-411 | nobody says it is damaged",
                "add @absent @no-case                               | WB-401 | no case is made by the way",
                "add @CASE @absent                                  | WB-101 | a slip is no gap of the case",
                "case new @CASE                                     | WB-402 | it is a case already",
                "case new @no-case                                  | WB-402 | it holds something else",
                "case new @no-case/a.txt                            | WB-402 | it is a file",
                "case unpack @whole.zip @CASE                       | WB-402 | it would bury a case",
                "review confirm @CASE 0123456789 --reason r         | WB-408 | no claim begins so",
                "review confirm @CASE CLAIM --reason r              | WB-408 | an id has digits from 0 to f",
                "review confirm @CASE % --reason r                  | WB-408 | no pattern of the database",
                "export @CASE --proof 0123456789                    | WB-408 | no claim begins so",
                "reply @CASE --party p --text t --received 2023 --claim 0123456789 | WB-408 | it would touch nothing",
                "correct @CASE --was w --is i --reason r --claim 0123456789        | WB-408 | it would touch nothing",
                "review undo @CASE 2 --reason r                     | WB-410 | entry 2 is a reading",
                "review undo @CASE 99 --reason r                    | WB-410 | the log is shorter",
                "review undo @CASE 0 --reason r                     | WB-221 | entry 0 is never a review",
                "case unpack @absent @out                           | WB-412 | there is no such file",
                "review join @CASE 0123456789 0123456789 --reason r | WB-413 | the case holds no such document",
                "case unpack @no-case/a.txt @out                    | WB-414 | no zip",
                "report @CASE --as-of yesterday --out @out          | WB-215 | no clock is asked for that",
                "report @CASE --as-of 2026-02-30 --out @out         | WB-215 | no day of the calendar",
                "report @CASE --as-of 2026-11-22T18:30 --out @out   | WB-215 | by whose clock?",
                "report @CASE --as-of 2020-01-01 --out @out         | WB-216 | there was no case yet",
                "export @CASE --jsonl --as-of 2020-01-01            | WB-216 | there was no case yet",
                "review confirm @CASE 0 --reason r --by ' '         | WB-217 | nobody decides",
                "report @no-case --as-of 2026-11-22 --out @out      | WB-218 | only a case has a past",
                "review confirm @CASE 0 --reason ' '                | WB-219 | a decision without a reason",
                "reply @CASE --party p --text ' ' --received 2023   | WB-226 | an answer that says nothing",
                "correct @CASE --was w --is '' --reason r           | WB-226 | nothing is right instead",
                "reply @CASE --party p --text t --received soon     | WB-202 | no date",
                "case key @key --name monitors.example              | WB-227 | the key there would be lost",
                "case key @absent/key --name monitors.example       | WB-227 | no such folder",
                "case key @out --name 'two words'                   | WB-228 | a checkpoint could not bear it",
                "checkpoint @CASE --sign @absent                    | WB-230 | no such file",
                "checkpoint @CASE --sign @no-case/a.txt             | WB-230 | no key",
                "checkpoint @CASE --stamp http://127.0.0.1:1/       | WB-231 | nobody answers",
                "verify @CASE --key monitors.example+1234           | WB-232 | half of a key",
                "verify @CASE --roots @no-case/a.txt                | WB-233 | no certificates",
                "verify @CASE --checkpoint @no-case/a.txt           | WB-234 | no checkpoint",
                "verify @CASE --checkpoint @absent                  | WB-235 | no such file",
                "verify --proof @absent                             | WB-235 | no such file",
                "export @CASE --zip                                 | WB-236 | a zip is no text",
                "export @CASE --zip --out @out --as-of 2026-11-22   | WB-238 | a packed case is the whole log",
                "report @CASE @no-case --out @out                   | WB-239 | a case is reported by itself",
                "report @CASE --publisher KBS --out @out            | WB-240 | a publisher of what?",
                "case reread @CASE --publisher KBS                  | WB-210 | what was said stands in the log",
                "verify --proof @key --checkpoint @no-case/a.txt    | WB-210 | a proof is held to nothing else",
                "export @CASE --form ftn                            | WB-255 | no such form",
                "export @CASE --form csv                            | WB-256 | an archive is no text",
                "export @CASE --form stix --csv                     | WB-210 | one form at a time",
                "export @CASE                                       | WB-210 | as what?",
                "export @CASE --jsonl --csv                         | WB-210 | one form at a time",
                "verify                                             | WB-210 | what?",
                "verify @CASE --proof @whole.zip                    | WB-210 | one thing at a time",
                "review confirm @CASE 0                             | WB-210 | why?",
                "review correct @CASE 0 --reason r                  | WB-210 | what is right instead?",
                "review correct @CASE 0 --reason r --set actor      | WB-210 | what is the actor?",
                "review @CASE                                       | WB-210 | which decision?",
                "case verfy @CASE                                   | WB-210 | a slip",
            })
    void a_command_that_cannot_be_done(String words, String code, String why) {
        refused(Terminal.run(words(words)), code);
        assertThat(path("out")).as("nothing was made").doesNotExist();
    }

    @Test
    void digits_that_several_claims_begin_with() {
        assertThat(ids())
                .as("more claims than first digits would be sure to collide")
                .hasSizeGreaterThan(2);
        String shared = Stream.iterate(1, length -> length + 1)
                .map(length -> ids().get(0).substring(0, length))
                .filter(digits ->
                        ids().stream().filter(id -> id.startsWith(digits)).count() == 1)
                .findFirst()
                .orElseThrow();
        refused(Terminal.run("review", "same", path("CASE"), shared, ids().get(0), "--reason", "r"), "WB-220");
        refused(Terminal.run("review", "same", path("CASE"), "", ids().get(0), "--reason", "r"), "WB-408");
    }

    @Test
    void a_claim_that_would_say_what_it_says() {
        refused(
                Terminal.run(
                        "review", "correct", path("CASE"), ids().get(0), "--reason", "r", "--set", "type=transfer"),
                "WB-417");
        refused(
                Terminal.run("review", "correct", path("CASE"), ids().get(0), "--reason", "r", "--set", "tyope=use"),
                "WB-222");
    }

    @Test
    void a_second_who_writes_is_told_who_does_and_may_read() {
        Console console = new Console(nowhere(), nowhere());
        try (CaseWriter held = new Cases(console).write(path("CASE"), "ana")) {
            Terminal.Ran second = Terminal.run("add", path("CASE"), ONE);
            refused(second, "WB-403");
            assertThat(second.err()).contains("ana since ");
            assertThat(Terminal.run("status", path("CASE")).status()).isZero();
            assertThat(held.asWritten().size()).isEqualTo(3);
        }
    }

    @Test
    void a_run_that_was_stopped_is_given_again() throws IOException {
        Path stopped = path("stopped");
        Terminal.run("case", "unpack", path("whole.zip"), stopped);
        Files.delete(stopped.resolve("case.sqlite"));
        Files.writeString(stopped.resolve("log/entries-000000000000.jsonl"), "{\"at\":\"20", StandardOpenOption.APPEND);
        Terminal.Ran again = Terminal.run("add", stopped, ONE, Terminal.CORPUS.resolve("106.json"));
        assertThat(again.status()).as(again.err()).isZero();
        assertThat(again.out()).startsWith("1 document added, 1 known already, 0 not read.");
        assertThat(Terminal.run("verify", stopped).status()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"case.json", "case.sqlite", "log/entries-000000000000.jsonl", "archive"})
    void what_is_damaged_is_named_and_the_status_is_1(String place) throws IOException {
        Path damaged = path("damaged-" + place.replace('/', '-'));
        Terminal.run("case", "unpack", path("whole.zip"), damaged);
        Path file = place.equals("archive") ? largest(damaged.resolve(place)) : damaged.resolve(place);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 4;
        Files.write(file, bytes);
        Terminal.Ran ran = Terminal.run("verify", damaged);
        assertThat(ran.status()).as(ran.out() + ran.err()).isEqualTo(1);
        assertThat(ran.lines()).first().asString().matches("DAMAGE +\\S.+: .+\\. .+\\.");
        assertThat(ran.lines()).last().isEqualTo("The case is DAMAGED.");
    }

    @Test
    void a_proof_that_was_changed_does_not_hold_and_the_status_is_1() throws IOException {
        String proof =
                Terminal.run("export", path("CASE"), "--proof", ids().get(0)).out();
        Path changed = Files.writeString(path("changed.json"), proof.replaceFirst("\"KP\"", "\"SD\""));
        assertThat(changed).content().isNotEqualTo(proof);
        Terminal.Ran ran = Terminal.run("verify", "--proof", changed);
        assertThat(ran.status()).isEqualTo(1);
        assertThat(ran.lines()).singleElement().asString().startsWith("The proof does NOT hold: ");
        assertThat(Terminal.run("verify", "--proof", ONE).status()).isEqualTo(1);
    }

    @Test
    void a_report_of_documents_that_lie_in_no_case_leaves_nothing_behind_and_says_nothing_of_a_case()
            throws IOException {
        Path out = path("of-documents");
        assertThat(Terminal.run("report", ONE, "--out", out).status()).isZero();
        assertThat(temporary()).isEmpty();
        assertThat(ClaimLine.json(Files.readString(out.resolve("report.json")))
                        .path("case")
                        .isMissingNode())
                .isTrue();
    }

    private static Set<String> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            Set<String> names = new TreeSet<>();
            all.map(path -> path.getFileName().toString())
                    .filter(name -> name.startsWith(Cases.temporaryName()))
                    .forEach(names::add);
            return names;
        }
    }

    private static Path largest(Path archive) throws IOException {
        try (Stream<Path> all = Files.walk(archive)) {
            return all.filter(Files::isRegularFile)
                    .max((one, other) ->
                            Long.compare(one.toFile().length(), other.toFile().length()))
                    .orElseThrow();
        }
    }

    private static List<String> ids() {
        return ClaimLine.all(Terminal.run("export", path("CASE"), "--jsonl").out()).stream()
                .map(line -> line.text("id"))
                .toList();
    }

    /** Words parted by blanks; one in quotation marks may hold blanks, and one behind an at sign is a path. */
    private static Object[] words(String line) {
        return Arrays.stream(line.split(" (?=(?:[^']*'[^']*')*[^']*$)", -1))
                .map(word -> word.startsWith("@") ? path(word.substring(1)).toString() : word.replace("'", ""))
                .toArray();
    }

    private static Path path(String name) {
        Path path = folder.resolve(name);
        try {
            if (name.startsWith("no-case")) {
                Files.createDirectories(folder.resolve("no-case"));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return path;
    }

    private static PrintStream nowhere() {
        return new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8);
    }

    private static void refused(Terminal.Ran ran, String code) {
        assertThat(ran.status()).as(ran.out() + ran.err()).isEqualTo(2);
        assertThat(ran.notes()).singleElement().asString().matches(CODED).startsWith(code + " ");
    }
}
