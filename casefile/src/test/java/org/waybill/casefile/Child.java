package org.waybill.casefile;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of its own that runs {@link CaseChild}. */
final class Child implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 60;

    private final Process process;
    private final BufferedReader out;

    /** Starts one. */
    Child(Path temp, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // A killed process does not remove the library it unpacked.
                "-Dorg.sqlite.tmpdir=" + temp,
                "-cp",
                System.getProperty("java.class.path"),
                CaseChild.class.getName()));
        command.addAll(Arrays.asList(words));
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(
                        temp.resolve("errors.txt").toFile()))
                .start();
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Its next line; "ended" where there is none. */
    String line() throws IOException {
        String line = out.readLine();
        return line == null ? "ended" : line;
    }

    /** All lines until it ends. */
    List<String> lines() throws IOException {
        return out.lines().toList();
    }

    /** Tells it to end by itself. */
    void letGo() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().close();
    }

    /** Ends it as a loss of power would. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        end();
    }

    /** Its exit status. */
    int end() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("the process did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
