package org.waybill.casefile.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.casefile.trouble.CaseTrouble;

/** The place of the one who writes, seen from another process. */
class CaseLockTest {
    @TempDir
    Path folder;

    @Test
    void a_refused_attempt_of_the_same_process_does_not_let_go_of_the_lock() throws Exception {
        Path file = folder.resolve("lock");
        try (CaseLock lock = CaseLock.take(file, "Ada")) {
            assertThat(lock).isNotNull();
            assertThatExceptionOfType(CaseTrouble.class)
                    .isThrownBy(() -> CaseLock.take(folder.resolve("./lock"), "Ben"))
                    .withMessageContaining("by Ada");
            assertThat(anotherProcess(file)).contains("by Ada");
        }
        assertThat(anotherProcess(file)).isEqualTo("taken");
    }

    private static String anotherProcess(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Taker.class.getName(),
                        file.toString(),
                        file + ".said")
                .redirectErrorStream(true)
                .start();
        byte[] said = process.getInputStream().readAllBytes();
        Path answer = Path.of(file + ".said");
        assertThat(answer).as(new String(said, StandardCharsets.UTF_8)).exists();
        return Files.readString(answer);
    }

    /** Tries to take a lock, and writes down what came of it. */
    static final class Taker {
        private Taker() {}

        public static void main(String[] words) throws IOException {
            String said = "taken";
            try (CaseLock lock = CaseLock.take(Path.of(words[0]), "Eve")) {
                assertThat(lock).isNotNull();
            } catch (CaseTrouble e) {
                said = e.getMessage();
            }
            Files.writeString(Path.of(words[1]), said);
        }
    }
}
