package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waybill.report.export.Form;

/** A case goes out in each form, now and as it stood. */
@Timeout(120)
class ExportTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void aCaseOfOneDocument() {
        Terminal.run("case", "new", folder.resolve("CASE"));
        Terminal.run("add", folder.resolve("CASE"), Terminal.CORPUS.resolve("101.json"));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void every_form_goes_to_a_file_and_is_the_same_again(Form form) throws IOException {
        Path one = folder.resolve("one-" + form.fileName());
        Path again = folder.resolve("again-" + form.fileName());
        for (Path out : new Path[] {one, again}) {
            Terminal.Ran ran = Terminal.run("export", folder.resolve("CASE"), "--form", form.key(), "--out", out);
            assertThat(ran.status()).as(ran.err()).isZero();
        }
        assertThat(one).exists().hasSameBinaryContentAs(again);
    }

    @Test
    void the_forms_of_today_are_those_of_now() throws IOException {
        Path out = folder.resolve("late.json");
        Terminal.run("export", folder.resolve("CASE"), "--form", "prov", "--as-of", "2999-01-01", "--out", out);
        assertThat(Files.readString(out))
                .isEqualTo(Terminal.run("export", folder.resolve("CASE"), "--form", "prov")
                        .out())
                .contains("wb:Capture", "prov:SoftwareAgent", "\"wb:version\"");
    }

    @Test
    void a_wrong_form_is_told_what_may_have_been_meant() {
        Terminal.Ran ran = Terminal.run("export", folder.resolve("CASE"), "--form", "grapml");
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.err()).contains("WB-255", "Did you mean graphml");
    }
}
