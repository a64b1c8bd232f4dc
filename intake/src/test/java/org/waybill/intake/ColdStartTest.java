package org.waybill.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.model.Given;

/** What a fresh virtual machine loads to read one plain file. */
@Timeout(60)
class ColdStartTest {
    @TempDir
    Path folder;

    /** Reads the files named; started in a virtual machine of its own. */
    public static final class ReadOnce {
        private ReadOnce() {}

        public static void main(String[] files) {
            for (String file : files) {
                Intake.with(Limits.usual()).admit(Source.named(file), Given.NOTHING);
            }
        }
    }

    @Test
    void plain_text_and_json_load_no_library_they_do_not_need() throws IOException, InterruptedException {
        Path text = Files.writeString(
                folder.resolve("a.txt"), "Ten shells — no more — were sent to the port on Friday, the ministry said.");
        assertThat(loadedBy(text))
                .contains("org.waybill.intake.plain.TextReader")
                .doesNotContain(
                        "org.apache.", "com.ibm.icu", "org.jsoup", "org.commonmark", "java.net.http", "com.fasterxml");
    }

    private static String loadedBy(Path file) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(List.of(
                        java,
                        "-verbose:class",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadOnce.class.getName(),
                        file.toString()))
                .redirectErrorStream(true)
                .start();
        String loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return loaded;
    }
}
