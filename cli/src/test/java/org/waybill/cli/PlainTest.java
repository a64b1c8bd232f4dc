package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document, and the name of its file, must not steer the terminal. */
class PlainTest {
    /** Clears the screen, sets the title, turns the writing, all as one name. */
    private static final String STEERING = "\u001b[2J\u009b31m\u202E\u2066\u061C\u0007";

    private static final String SUPPLY = "North Korea supplied Russia with 300 containers of shells.";

    @TempDir
    Path folder;

    @Property
    void a_line_is_one_line_and_holds_no_character_that_steers(@ForAll String text) {
        String line = Plain.of(text);
        assertThat(line.lines().count()).isLessThanOrEqualTo(1);
        assertThat(line.codePoints()).noneMatch(PlainTest::steers);
        assertThat(Plain.of(line)).isEqualTo(line);
    }

    @Property
    void a_cut_text_is_as_wide_as_it_may_be_and_breaks_no_letter(
            @ForAll String text, @ForAll @IntRange(min = 2, max = 40) int most) {
        String cut = Plain.cut(Plain.of(text), most);
        assertThat(cut).hasSizeLessThanOrEqualTo(most);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(cut)).isTrue();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "café,   accents are kept",
        "북한,    other scripts are kept",
        "می‌رود,  the joiners of Persian are kept",
    })
    void what_prints_is_kept(String text, String why) {
        assertThat(Plain.of(text)).as(why).isEqualTo(text);
    }

    @Test
    void a_document_s_own_text_cannot_steer_the_table() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.html"),
                "<html><head><title>A" + STEERING + "title</title></head><body><p>"
                        + SUPPLY.replace(" ", STEERING + " ") + "</p></body></html>");
        assertHarmless(Terminal.run("read", file));
    }

    @Test
    void the_name_of_a_file_cannot_steer_the_table_or_the_list_of_gaps() throws IOException {
        Files.writeString(named("good" + STEERING + ".txt"), SUPPLY);
        Files.writeString(named("empty" + STEERING + "\nWB-000 forged.txt"), "");
        Terminal.Ran ran = Terminal.run("read", folder);
        assertHarmless(ran);
        assertThat(ran.out()).contains("300 containers of shells");
        assertThat(ran.notes()).singleElement().asString().startsWith("WB-103 ");
    }

    @Test
    void the_bar_on_a_terminal_shows_no_name_that_steers() throws IOException {
        Files.writeString(named("good" + STEERING + ".txt"), SUPPLY);
        String before = System.getProperty("waybill.terminal", "false");
        try {
            System.setProperty("waybill.terminal", "true");
            Terminal.Ran ran = Terminal.run("read", folder);
            assertThat(ran.err()).contains("\rReading [").endsWith("\n");
            assertThat(ran.err().replace("\r", "").replace("\n", "").codePoints())
                    .noneMatch(PlainTest::steers);
        } finally {
            System.setProperty("waybill.terminal", before);
        }
    }

    private Path named(String name) {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            assumeTrue(false, "this platform knows no such name");
            throw e;
        }
    }

    private static void assertHarmless(Terminal.Ran ran) {
        assertThat((ran.out() + ran.err()).replace("\n", "").codePoints()).noneMatch(PlainTest::steers);
    }

    private static boolean steers(int point) {
        return Character.isISOControl(point)
                || point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x2028 && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
