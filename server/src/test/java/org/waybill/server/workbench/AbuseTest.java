package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.guard.Access;

/** Whatever is sent, the answer is a refusal, bears the headers and tells nothing of the inside. */
class AbuseTest {
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) {
        browser = Browser.on(folder);
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "GET /ledger?q=%zz; 400; half an escape",
                "GET /ledger?q=%; 400; an escape that ends early",
                "GET /ledger?q=%ff%fe; 400; bytes that are no UTF-8",
                "GET /entries/%00; 400; a null character in a path",
                "GET /entries/a%0d%0aSet-Cookie:x; 400; a line break in a path",
                "GET /../../etc/passwd; 400; a path that leaves the top",
                "GET /assets/%2e%2e/%2e%2e/x.css; 400; dots that are escaped",
                "GET /assets/..%2f..%2fetc/passwd; 404; slashes that are escaped",
                "GET /assets/0/pom.xml; 404; a file that is no style sheet",
                "GET /nowhere; 404; a page that is not there",
                "DELETE /ledger; 405; a method that no page takes",
                "PROPFIND /ledger; 405; a method of another protocol",
                "TRACE /ledger; 405; a method that gives back what it gets",
                "GET http://evil.example/ledger; 400; an address of another host"
            })
    void an_address_that_cannot_be_meant_is_refused(String line, int status, String why) {
        String answer = raw(line, "");
        assertThat(answer).as(why).startsWith("HTTP/1.1 " + status);
        assertSafe(answer);
    }

    @Test
    void an_address_without_end_is_refused() {
        assertThat(raw("GET /ledger?q=" + "x".repeat(20_000), "")).startsWith("HTTP/1.1 414");
        assertThat(raw("GET /ledger?q=" + "x".repeat(200_000), "")).startsWith("HTTP/1.1 4");
        assertThat(raw("GET /ledger?" + "q=x&".repeat(500), "")).startsWith("HTTP/1.1 413");
    }

    @Test
    void headers_without_end_are_refused() {
        String answer = raw("GET /ledger", "X-Long: " + "y".repeat(300_000) + "\r\n");
        assertThat(answer).startsWith("HTTP/1.1 431");
        assertSafe(answer);
    }

    @Test
    void a_body_without_end_is_refused() {
        assertThat(raw("POST /reviews/5/undo", "Content-Length: 5242880\r\n")).startsWith("HTTP/1.1 413");
        String claimed = raw("POST /reviews/5/undo", "Content-Length: 99999999999\r\n");
        assertThat(claimed).startsWith("HTTP/1.1 4");
        assertSafe(claimed);
    }

    @Test
    void a_request_that_is_none_is_refused_with_the_headers() {
        String answer = browser.raw("NONSENSE\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 400");
        assertSafe(answer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"evil.example", "evil.example:8000", "127.0.0.1.evil.example", "localhost.evil.example", "10.0.0.1"})
    void a_host_that_is_not_this_one_is_refused(String host) {
        String answer = browser.raw("GET /ledger HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 4");
        assertThat(answer).doesNotContain("North Korea");
        assertSafe(answer);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:8000"})
    void names_of_this_machine_are_taken(String host) {
        assertThat(browser.raw("GET /ledger HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @Test
    void who_comes_when_all_places_are_taken_is_told_to_come_again(@TempDir Path folder) throws Exception {
        WorkbenchSettings settings = new WorkbenchSettings(one(), new Access.Open("ana"), Set.of());
        try (Browser narrow = new Browser(folder, settings);
                Slow slow = new Slow(narrow.port())) {
            HttpResponse<String> answer = narrow.get("/ledger");
            // A request that was answered may still hold the place when the slow one comes, which is turned away then.
            for (int again = 0; again < 200 && answer.statusCode() == 200; again++) {
                slow.begin();
                answer = narrow.get("/ledger");
            }
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("1");
            assertThat(answer.body()).contains("WB-674");
        }
    }

    /** The server's patience is three seconds, so this takes as long. */
    @Test
    void a_body_that_trickles_in_is_cut_off_and_its_place_is_free(@TempDir Path folder) throws Exception {
        WorkbenchSettings settings = new WorkbenchSettings(one(), new Access.Open("ana"), Set.of());
        try (Browser narrow = new Browser(folder, settings);
                Slow slow = new Slow(narrow.port())) {
            String answer = slow.trickle();
            assertThat(answer).startsWith("HTTP/1.1 408").contains("WB-669").contains("Connection: close");
            assertSafe(answer);
            assertThat(answered(narrow)).isEqualTo(200);
            assertThat(narrow.log).isEmpty();
        }
    }

    /** Once a request has its answer its place is free within a moment. */
    private static int answered(Browser browser) {
        int status = browser.get("/ledger").statusCode();
        for (int again = 0; again < 200 && status == 503; again++) {
            status = browser.get("/ledger").statusCode();
        }
        return status;
    }

    private static ServerSettings one() {
        return new ServerSettings(ServerSettings.LOOPBACK, 0, 1 << 20, 1, Duration.ofSeconds(10));
    }

    /** Requests that have a place as long as their body comes, which is longer than anybody waits. */
    private static final class Slow implements AutoCloseable {
        private static final String BEGUN =
                "POST /api/v1/reviews HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 1000000\r\n\r\n{";

        private final int port;
        private final List<Socket> all = new ArrayList<>();

        Slow(int port) {
            this.port = port;
        }

        Socket begin() throws IOException {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            all.add(socket);
            socket.getOutputStream().write(BEGUN.getBytes(StandardCharsets.US_ASCII));
            return socket;
        }

        /** Sends a byte a second until something comes back, and gives that. */
        String trickle() throws IOException {
            Socket socket = begin();
            socket.setSoTimeout(1_000);
            for (int times = 0; times < 60; times++) {
                try {
                    int first = socket.getInputStream().read();
                    return (char) first + Browser.answer(socket);
                } catch (SocketTimeoutException e) {
                    socket.getOutputStream().write(' ');
                }
            }
            throw new AssertionError("nobody cut it off");
        }

        @Override
        public void close() throws IOException {
            for (Socket one : all) {
                one.close();
            }
        }
    }

    @Test
    void every_answer_has_the_headers() {
        assertSafe(raw("GET /ledger", ""));
        assertSafe(raw("GET /nowhere", ""));
        assertSafe(raw("GET /api/v1/nowhere", ""));
    }

    @Test
    void a_program_gets_a_problem_and_a_browser_a_page() {
        HttpResponse<String> problem = browser.get("/api/v1/nowhere");
        assertThat(problem.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(problem.body()).contains("\"code\":\"WB-671\"");
        assertThat(browser.get("/nowhere").body())
                .contains("<h1>Nothing here</h1>")
                .contains("WB-671");
    }

    private static String raw(String line, String headers) {
        return browser.raw(line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private static void assertSafe(String answer) {
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy: ")
                .contains("Cross-Origin-Opener-Policy: same-origin")
                .doesNotContain("Server: ")
                .doesNotContain("Jetty")
                .doesNotContain("\tat ")
                .doesNotContain("Exception")
                .doesNotContain("org.waybill");
    }
}
