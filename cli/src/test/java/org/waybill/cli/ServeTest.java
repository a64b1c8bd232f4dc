package org.waybill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.model.Sha256;

/** The commands that serve: what they print, what they refuse, and how they end. */
class ServeTest {
    private static final Pattern ADDRESS = Pattern.compile("served at (http://127\\.0\\.0\\.1:\\d+/)");
    private static final int MOST_WAITING = 1_200;

    @TempDir
    private Path folder;

    @Test
    void the_demonstration_ends_by_serving_its_case_and_keeps_it() throws Exception {
        Path out = folder.resolve("demo");
        Running demo = new Running("demo", "--out", out, "--port", "0");
        String address = demo.address();
        assertThat(get(address + "ledger")).contains("North Korea");
        assertThat(demo.stop()).isZero();
        Path founding = out.resolve("case/case.json");
        Object made = Files.getLastModifiedTime(founding);
        byte[] report = Files.readAllBytes(out.resolve("report.html"));
        assertThat(Terminal.run("demo", "--no-serve", "--out", out).status()).isZero();
        assertThat(Files.getLastModifiedTime(founding)).isEqualTo(made);
        assertThat(Files.readAllBytes(out.resolve("report.html"))).isEqualTo(report);
        Files.writeString(out.resolve("case.made-of"), "other documents\n5\n");
        assertThat(Terminal.run("demo", "--no-serve", "--out", out).status()).isZero();
        assertThat(Files.getLastModifiedTime(founding)).isNotEqualTo(made);
        assertThat(Files.readAllBytes(out.resolve("report.html"))).isEqualTo(report);
    }

    @Test
    void a_folder_of_somebody_elses_is_never_taken_away() throws IOException {
        Path other = Files.createDirectories(folder.resolve("out/case"));
        Files.writeString(other.resolve("precious.txt"), "mine");
        Terminal.Ran ran = Terminal.run("demo", "--no-serve", "--out", folder.resolve("out"));
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.notes()).last().asString().startsWith("WB-254 ");
        assertThat(other.resolve("precious.txt")).hasContent("mine");
    }

    @Test
    void a_port_that_is_taken_is_refused_where_it_was_asked_for() throws IOException {
        Path made = folder.resolve("case");
        assertThat(Terminal.run("case", "new", made, "--by", "ana").status()).isZero();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Terminal.Ran ran = Terminal.run("serve", made, "--port", taken.getLocalPort());
            assertThat(ran.status()).isEqualTo(2);
            assertThat(ran.notes()).last().asString().startsWith("WB-659 ");
        }
    }

    @Test
    void others_reach_a_case_with_tokens_only() throws IOException {
        refused("WB-253 ", "serve", folder, "--host", "0.0.0.0");
        Path empty = Files.createFile(folder.resolve("empty"));
        refused("WB-253 ", "serve", folder, "--tokens", empty);
        Path broken = Files.writeString(folder.resolve("broken"), "nobody\n");
        refused("WB-250 .*line 1 has not four parts.*", "serve", folder, "--tokens", broken);
        refused("WB-250 ", "serve", folder, "--tokens", folder.resolve("absent"));
    }

    @Test
    void a_server_serves_one_thing() {
        refused("WB-210 ", "serve");
        refused("WB-210 ", "serve", folder, "--screening");
        refused("WB-659 ", "serve", folder, "--port", "70000");
        refused("WB-401 ", "serve", folder);
    }

    @Test
    void a_token_is_printed_once_and_kept_as_its_digest() throws IOException {
        Path file = folder.resolve("tokens.tsv");
        Terminal.Ran ran = Terminal.run("serve", "token", "--role", "analyst", "--name", "Ana Lyst", "--tokens", file);
        assertThat(ran.status()).isZero();
        String token = ran.lines().get(0);
        assertThat(token).matches("[A-Za-z0-9_-]{43}");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).singleElement().asString().startsWith(Sha256.of(token).hex() + "\tanalyst\t20");
        assertThat(lines.get(0)).endsWith("\tAna Lyst");
        refused("WB-217 ", "serve", "token", "--role", "reader", "--name", " ", "--tokens", file);
        refused("WB-210 ", "serve", "token", "--role", "owner", "--name", "x", "--tokens", file);
    }

    private static void refused(String pattern, Object... words) {
        Terminal.Ran ran = Terminal.run(words);
        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.notes()).last().asString().matches(pattern + (pattern.endsWith(" ") ? ".*" : ""));
    }

    private static String get(String address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** A command that goes on until it is stopped. */
    private static final class Running {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final CompletableFuture<Integer> status = new CompletableFuture<>();
        private final Thread thread;

        Running(Object... words) {
            Home home = Terminal.home();
            PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
            String[] args = Stream.of(words).map(Object::toString).toArray(String[]::new);
            this.thread = new Thread(() -> status.complete(Main.run(home, new Console(to, to), args)));
            thread.start();
        }

        String address() throws InterruptedException {
            for (int wait = 0; wait < MOST_WAITING && !status.isDone(); wait++) {
                Matcher address = ADDRESS.matcher(out.toString(StandardCharsets.UTF_8));
                if (address.find()) {
                    return address.group(1);
                }
                Thread.sleep(100);
            }
            throw new AssertionError("nothing is served: " + out.toString(StandardCharsets.UTF_8));
        }

        int stop() {
            thread.interrupt();
            return status.join();
        }
    }
}
