package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the user gets wrong is one coded line that ends in something to do, and status 2. */
@Timeout(60)
class MistakesTest {
    private static final String CODED = "WB-\\d{3} .+\\. .+[.]";

    @TempDir
    Path folder;

    static Stream<Arguments> sources() {
        return Stream.of(
                row("an empty file", "a.txt", () -> new byte[0], "WB-103"),
                row("a file of blanks", "a.txt", () -> Hostile.text(" \n\t \n"), "WB-103"),
                row("a binary called txt", "a.txt", Hostile::binary, "WB-105"),
                row("a truncated PDF", "a.pdf", Hostile::truncatedPdf, "WB-106"),
                row("an encrypted PDF", "a.pdf", Hostile::encryptedPdf, "WB-107"),
                row("a Word file that is a bomb", "a.docx", Hostile::wordBomb, "WB-108"),
                row("a text whose encoding is lost", "a.txt", Hostile::lostCharacters, "WB-112"),
                row("an archive", "a.zip", Hostile::wordBomb, "WB-1"),
                row("JSON of another kind", "a.json", () -> Hostile.text("[1, 2]"), "WB-113"));
    }

    @ParameterizedTest(name = "{0} is {3}")
    @MethodSource("sources")
    void a_source_that_cannot_be_read(String what, String name, Supplier<byte[]> bytes, String code)
            throws IOException {
        Path file = Files.write(folder.resolve(name), bytes.get());
        refused(Terminal.run("read", file), code + ".* " + Pattern.quote(file.toString()) + ": .*");
    }

    @Test
    void a_file_that_is_not_there() {
        refused(Terminal.run("read", folder.resolve("absent.txt")), "WB-101 .*absent.txt: .*");
    }

    @Test
    void a_folder_in_which_nothing_is() {
        refused(Terminal.run("read", folder), "WB-212 .*");
        refused(Terminal.run("read", "--ledger", folder), "WB-212 .*");
        refused(Terminal.run("read", "--ledger", "--explain", "1", folder), "WB-212 .*");
        assertThat(Terminal.run("read", "--ledger", folder).out())
                .as("that there is no entry says less than that there is nothing to read")
                .isEmpty();
        refused(Terminal.run("report", folder, "--out", folder.resolve("out")), "WB-212 .*");
    }

    @Test
    void a_file_of_two_gigabytes() throws IOException {
        Path file = folder.resolve("huge.txt");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(2L << 30);
        }
        refused(Terminal.run("read", file), "WB-104 .*");
        refused(Terminal.run("read", "--max-size", 2047, file), "WB-10[45] .*");
    }

    @Test
    void a_page_of_a_hundred_thousand_nested_tags_is_read_or_refused_and_never_breaks_the_run() throws IOException {
        Path file = Files.write(folder.resolve("deep.html"), Hostile.nestedTags());
        Terminal.Ran ran = Terminal.run("read", file);
        if (ran.status() == 0) {
            assertThat(ran.out()).contains("containers of shells");
        } else {
            refused(ran, "WB-109 .*");
        }
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "read --formt csv a.txt,         .*--formt.*Did you mean --format\\?.*,       a near name is suggested",
        "raed a.txt,                     .*raed.*waybill --help.*,                   there is no such command",
        "repot,                          .*repot.*Did you mean .*report.*,           a near command is suggested",
        "read,                           .*PATH.*waybill read --help.*,              nothing is named to read",
        "report a.txt,                   .*--out.*waybill report --help.*,           no folder is named to write to",
        "read --format xml a.txt,        .*--format.*xml.*waybill read --help.*,     there is no such form",
        "read --format,                  .*--format.*waybill read --help.*,          the option needs a word",
        "read --threads many a.txt,      .*--threads.*many.*waybill read --help.*,   many is no number",
        "read --max-size 1e3 a.txt,      .*--max-size.*1e3.*waybill read --help.*,   a number is written in digits",
    })
    void a_command_that_is_not_understood(String words, String line, String why) {
        refused(Terminal.run((Object[]) words.split(" ", -1)), "WB-210 " + line);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "--published 2023-13,   WB-202, there is no thirteenth month",
        "--published yesterday, WB-202, the program asks no clock",
        "--published 2023-00,   WB-202, a month is left out and never zero",
        "--threads 0,           WB-203, nobody would read",
        "--threads -4,          WB-203, nobody would read",
        "--max-size 0,          WB-204, nothing would be read",
        "--max-size 2048,       WB-204, more than an array holds",
    })
    void an_option_out_of_its_range(String option, String code, String why) {
        String[] words = option.split(" ", -1);
        refused(Terminal.run("read", words[0], words[1], Terminal.SEED), code + " .*");
    }

    @Test
    void a_name_that_no_file_can_have() {
        refused(Terminal.run("read", "a\0b.txt"), "WB-211 .*");
    }

    @Test
    void a_folder_to_write_to_that_is_a_file() throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        refused(Terminal.run("report", Terminal.SEED, "--out", file), "WB-206 .*taken.*");
        refused(Terminal.run("report", Terminal.SEED, "--out", file.resolve("below")), "WB-206 .*below.*");
        refused(Terminal.run("demo", "--no-serve", "--out", file), "WB-206 .*taken.*");
        assertThat(file).isEmptyFile();
    }

    @Test
    void a_folder_in_which_the_report_s_name_is_taken_by_a_folder() throws IOException {
        Files.createDirectories(folder.resolve("report.json").resolve("below"));
        refused(Terminal.run("report", Terminal.SEED, "--out", folder), "WB-206 .*");
        assertThat(folder.resolve(".report.json.part"))
                .as("nothing half written is left")
                .doesNotExist();
    }

    @Test
    void a_program_that_is_not_whole() {
        refused(Terminal.runIn(new Home(folder), "read", Terminal.SEED), "WB-201 .*english.wbp.*");
        refused(Terminal.runIn(new Home(folder), "demo", "--no-serve", "--out", folder.resolve("out")), "WB-201 .*");
    }

    @Test
    void a_model_that_is_no_model() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("model")).resolve("english.wbp"), "no model");
        refused(Terminal.runIn(new Home(folder), "read", Terminal.SEED), "WB-201 .*");
    }

    private static void refused(Terminal.Ran ran, String line) {
        assertThat(ran.status()).as(ran.err()).isEqualTo(2);
        assertThat(ran.notes()).singleElement().asString().matches(CODED).matches(line);
    }

    private static Arguments row(String what, String name, Supplier<byte[]> bytes, String code) {
        return Arguments.of(what, name, bytes, code);
    }
}
