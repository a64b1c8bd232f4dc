package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names, sheets and pairs looked up from the command line. */
class ScreenTest {
    private static final String LIST = """
        <?xml version="1.0" encoding="UTF-8"?>
        <CONSOLIDATED_LIST dateGenerated="2026-02-27T12:00:00">
        <INDIVIDUALS>
        <INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>SAMIR</FIRST_NAME><SECOND_NAME>KHALIL</SECOND_NAME>
        <UN_LIST_TYPE>Iraq</UN_LIST_TYPE><REFERENCE_NUMBER>IQi.001</REFERENCE_NUMBER><LISTED_ON>2004-04-07</LISTED_ON>
        <INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Samir Chalil</ALIAS_NAME></INDIVIDUAL_ALIAS>
        <INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1962</YEAR></INDIVIDUAL_DATE_OF_BIRTH>
        </INDIVIDUAL>
        </INDIVIDUALS>
        <ENTITIES>
        <ENTITY><DATAID>2</DATAID><FIRST_NAME>HARBOUR TRADING BANK</FIRST_NAME>
        <UN_LIST_TYPE>Iraq</UN_LIST_TYPE><REFERENCE_NUMBER>IQe.002</REFERENCE_NUMBER><LISTED_ON>2003-06-02</LISTED_ON>
        </ENTITY>
        </ENTITIES>
        </CONSOLIDATED_LIST>
        """;

    @TempDir
    static Path shared;

    private static Path lists;

    @BeforeAll
    static void takeIn() throws IOException {
        Path list = Files.writeString(shared.resolve("consolidated.xml"), LIST);
        lists = shared.resolve("lists");
        Terminal.Ran ran = Terminal.run("lists", "update", "--lists", lists, list);
        assertThat(ran.status()).as(ran.err()).isZero();
    }

    @Test
    void an_answer_names_the_list_its_date_its_digest_and_lays_the_names_side_by_side() {
        Terminal.Ran ran = screen("Samir Khaleel", "--type", "person");
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("of 2026-02-27, 2 records")
                .containsPattern("sha256 [0-9a-f]{64}")
                .contains("un_sc_sanctions/IQi.001")
                .containsPattern("Samir +SAMIR +same")
                .contains("Not asked, since not given: birth date, country, gender, registration numbers")
                .contains("A match is a likeness; a person decides.");
    }

    @Test
    void nothing_found_is_said_with_what_it_was_looked_for_in_and_what_was_not_at_hand() {
        Terminal.Ran ran = screen("Olaf Lindqvist");
        assertThat(ran.status()).isZero();
        assertThat(ran.out())
                .contains("No match from 0.70 on")
                .contains("of 2026-02-27")
                .containsPattern("sha256 [0-9a-f]{64}")
                .contains("Not at hand: ");
        assertThat(ran.err()).contains("WB-611");
    }

    @Test
    void data_holds_the_same_as_words() {
        Terminal.Ran ran = screen("Samir Khalil", "--type", "person", "--born", "1962", "--format", "json");
        assertThat(ran.out())
                .contains("\"births\" : [\n")
                .contains("\"published\" : \"2026-02-27\"")
                .contains("\"relation\" : \"same\"")
                .contains("\"missing\"");
    }

    @Test
    void without_a_list_nobody_is_looked_up() {
        Terminal.Ran ran = Terminal.run("screen", "Samir Khalil", "--lists", shared.resolve("none"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains("WB-611").contains("waybill lists update");
        assertThat(screen("Samir Khalil", "--list", "eu_fsf").status()).isEqualTo(2);
    }

    @Test
    void what_cannot_be_meant_is_refused_with_what_to_write() {
        assertThat(screen("A", "--born", "yesterday").err()).contains("WB-652").contains("no date of birth");
        assertThat(screen("A", "--country", "Atlantis").err()).contains("WB-652");
        assertThat(screen("A", "--imo", "9187628").err()).contains("check digit");
        assertThat(screen("A", "--number", "shoe:42").err()).contains("WB-652");
        assertThat(screen("A", "--threshold", "7").err()).contains("WB-653");
        assertThat(screen("A", "--format", "verse").err()).contains("WB-653");
        assertThat(screen(" ").err()).contains("WB-651");
        assertThat(screen().err()).contains("WB-650");
        assertThat(screen("A", "--file", "b.csv", "--out", "c.csv").err()).contains("WB-650");
        assertThat(screen("--file", "b.csv").err()).contains("WB-650").contains("--out");
    }

    @Test
    void names_of_any_length_and_in_any_characters_are_answered() {
        for (String name : List.of(
                "x".repeat(10_000),
                "Samir ".repeat(1_000),
                "\u202eSamir\u202c Kha\u200blil",
                "\u0633\u0645\u064a\u0631 Khalil \u0425\u0430\u043b\u0438\u043b")) {
            assertThat(screen(name).status()).as(Plain.cut(name, 20)).isZero();
        }
    }

    @Test
    void signs_alone_are_refused_since_finding_nothing_would_mean_nothing() {
        for (String name : List.of("\ud83d\ude00", "!?", "\u200b\u202e")) {
            Terminal.Ran ran = screen(name);
            assertThat(ran.status()).as(ran.out()).isEqualTo(2);
            assertThat(ran.err()).contains("WB-652").contains("no letter and no digit");
        }
    }

    @Test
    void a_listed_name_kept_out_by_the_type_asked_for_is_named_all_the_same() {
        assertThat(screen("Harbour Trading Bank", "--type", "vessel").out())
                .contains("No match from 0.70 on")
                .containsPattern("Kept out by what was given besides the name:\\s+un_sc_sanctions/IQe.002");
        assertThat(screen("Harbour Trading Bank", "--type", "vessel", "--format", "json")
                        .out())
                .containsPattern("\"by_name_alone\" : \\[\\s+\\{");
        assertThat(screen("Harbour Trading Bank", "--type", "company").out()).doesNotContain("Kept out");
    }

    @Test
    void an_answer_cut_by_the_limit_says_that_there_is_more() {
        String low = "0.01";
        assertThat(screen("Samir Khalil Trading Bank", "--threshold", low, "--limit", "1")
                        .out())
                .contains("1 match from 0.01 on")
                .contains("More reach it than are shown");
        assertThat(screen("Samir Khalil Trading Bank", "--threshold", low, "--limit", "2")
                        .out())
                .contains("2 matches from 0.01 on")
                .doesNotContain("More reach it");
    }

    @Test
    void what_could_not_be_read_in_a_list_is_said_with_each_answer(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(
                folder.resolve("consolidated.xml"), LIST.replace("Samir Chalil", "Samir\u0001 Chalil"));
        Path shelf = folder.resolve("lists");
        assertThat(Terminal.run("lists", "update", "--lists", shelf, list).status())
                .isZero();
        assertThat(Terminal.run("screen", "Olaf Lindqvist", "--lists", shelf).out())
                .contains("2 records, 1 place in it not read");
        assertThat(screen("Olaf Lindqvist").out()).doesNotContain("not read");
    }

    @Test
    void a_column_that_is_not_compared_is_named(@TempDir Path folder) throws IOException {
        Path sheet =
                Files.writeString(folder.resolve("names.csv"), "name,nom de guerre\nOlaf Lindqvist,Samir Khalil\n");
        assertThat(screen("--file", sheet, "--out", folder.resolve("out.csv")).err())
                .contains("Columns not compared: nom de guerre.");
    }

    @Test
    void every_row_of_a_sheet_has_a_line_in_the_answer(@TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(folder.resolve("names.csv"), """
            Full name;Type;DOB;Ref
            Samir Khalil;person;1962;r1
            Olaf Lindqvist;person;;r2
            "broken;person;;r3
            ;person;;r4
            Harbour Trading Bank;bank;soon;r5
            """);
        Path out = folder.resolve("matches.csv");
        Terminal.Ran ran = screen("--file", sheet, "--out", out);
        assertThat(ran.status()).as(ran.err()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.get(1)).startsWith("2,match,r1,Samir Khalil,1,").contains("IQi.001");
        assertThat(lines.get(2)).startsWith("3,none,r2,Olaf Lindqvist").contains("un_sc_sanctions 2026-02-27");
        assertThat(lines.get(3)).startsWith("4,broken,").contains("a quote is opened and not closed");
        assertThat(lines.get(4)).startsWith("5,broken,r4,").contains("neither a name nor a number");
        assertThat(lines.get(5))
                .startsWith("6,match,r5,")
                .contains("no type is called")
                .contains("no date of birth");
        assertThat(ran.out()).contains("5 rows: 2 with matches (2 matches), 1 without, 2 broken.");
        assertThat(ran.err()).contains("WB-657 line 4: a quote is opened").contains("WB-657 line 5");
        assertThat(folder.resolve("matches.csv.part")).doesNotExist();
        assertThat(folder.resolve("matches.csv.run")).doesNotExist();
    }

    @Test
    void a_run_stopped_anywhere_goes_on_and_ends_with_the_bytes_of_one_that_was_not(@TempDir Path folder)
            throws IOException {
        Path sheet = folder.resolve("names.csv");
        StringBuilder names = new StringBuilder("name,id\n");
        for (int i = 0; i < 300; i++) {
            names.append(i % 3 == 0 ? "Samir Khalil" : "Olaf Lindqvist")
                    .append(",r")
                    .append(i)
                    .append('\n');
        }
        Files.writeString(sheet, names);
        Path whole = folder.resolve("whole.csv");
        assertThat(screen("--file", sheet, "--out", whole).status()).isZero();
        byte[] wanted = Files.readAllBytes(whole);

        Path out = folder.resolve("matches.csv");
        stopAtFirstProgress("screen", "--lists", lists, "--file", sheet, "--out", out);
        assertThat(out).doesNotExist();
        byte[] part = Files.readAllBytes(folder.resolve("matches.csv.part"));
        byte[] run = Files.readAllBytes(folder.resolve("matches.csv.run"));
        assertThat(part.length).isBetween(1, wanted.length - 1);
        for (int cut : new int[] {part.length, part.length - 1, part.length / 2, part.length / 2 + 17, 40, 0}) {
            Files.write(folder.resolve("matches.csv.part"), Arrays.copyOf(part, cut));
            Files.write(folder.resolve("matches.csv.run"), run);
            Terminal.Ran again = screen("--file", sheet, "--out", out);
            assertThat(again.status()).as(again.err()).isZero();
            assertThat(again.err().contains("Goes on behind line")).isEqualTo(cut > part.length / 4);
            assertThat(Files.readAllBytes(out))
                    .as("stopped after %d bytes", cut)
                    .isEqualTo(wanted);
            assertThat(again.out()).contains("300 rows: 100 with matches");
        }
    }

    @Test
    void a_run_with_another_threshold_does_not_go_on_with_the_rows_of_the_first(@TempDir Path folder)
            throws IOException {
        Path sheet = folder.resolve("names.csv");
        Files.writeString(sheet, "name\n" + "Samir Khaleel\n".repeat(300));
        Path out = folder.resolve("matches.csv");
        stopAtFirstProgress("screen", "--lists", lists, "--file", sheet, "--out", out);
        Terminal.Ran other = screen("--file", sheet, "--out", out, "--threshold", "0.999");
        assertThat(other.err()).doesNotContain("Goes on");
        assertThat(other.out()).contains("300 rows: 0 with matches");
    }

    @Test
    void a_sheet_without_a_column_of_names_is_refused_with_what_it_has(@TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(folder.resolve("names.csv"), "colour,size\nred,4\n");
        Terminal.Ran ran = screen("--file", sheet, "--out", folder.resolve("out.csv"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("WB-654").contains("colour, size");
        assertThat(screen("--file", folder.resolve("none.csv"), "--out", folder.resolve("out.csv"))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void pairs_get_a_score_and_keep_all_else_and_no_list_is_needed(@TempDir Path folder) throws IOException {
        Path sheet = Files.writeString(folder.resolve("pairs.csv"), """
            case,schema,name1,name2,note
            a,Person,Samir Khalil,"KHALIL, Samir","x, y"
            b,Person,Samir Khalil,Olaf Lindqvist,
            c,Person,,Olaf,
            """);
        Terminal.Ran ran = Terminal.run("screen", "--pairs", sheet);
        assertThat(ran.status()).as(ran.err()).isZero();
        List<String> lines = ran.lines();
        assertThat(lines.get(0)).isEqualTo("case,schema,name1,name2,note,score");
        assertThat(lines.get(1)).startsWith("a,Person,Samir Khalil,\"KHALIL, Samir\",\"x, y\",");
        assertThat(score(lines.get(1))).isGreaterThan(0.9);
        assertThat(score(lines.get(2))).isLessThan(0.5);
        assertThat(lines.get(3)).isEqualTo("c,Person,,Olaf,,0.000000");
        Path out = folder.resolve("scored.csv");
        Terminal.run("screen", "--pairs", sheet, "--out", out);
        assertThat(out).content().isEqualTo(ran.out());
        Path other = Files.writeString(folder.resolve("other.csv"), "a,b\n1,2\n");
        assertThat(Terminal.run("screen", "--pairs", other).err()).contains("WB-654");
    }

    @Test
    void ofacs_own_figure_is_given_when_it_is_wanted() {
        Terminal.Ran ran = screen("Samir Khalil", "--ofac");
        assertThat(ran.out()).contains("by policy ofac-search").contains("of 100");
    }

    private static double score(String line) {
        return Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
    }

    private static Terminal.Ran screen(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "screen";
        all[1] = "--lists";
        all[2] = lists;
        System.arraycopy(words, 0, all, 3, words.length);
        return Terminal.run(all);
    }

    /** What a kill does, as far as files go: nothing is tidied up. */
    private static void stopAtFirstProgress(Object... words) {
        PrintStream err = new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                if (text.startsWith("Screening [")) {
                    throw new StoppedError();
                }
            }
        };
        Console console = new Console(new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8), err);
        String[] args = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        try {
            Main.run(new Home(shared), console, args);
        } catch (StoppedError e) {
            return;
        }
        throw new AssertionError("it ran to its end");
    }

    /** No exception, so that nothing on the way takes it for a mistake of the user. */
    private static final class StoppedError extends Error {
        private static final long serialVersionUID = 1;
    }
}
