package org.waybill.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.intake.Arrival;
import org.waybill.intake.Intake;
import org.waybill.intake.Limits;
import org.waybill.intake.Source;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Admission;
import org.waybill.model.Capture;
import org.waybill.model.Given;
import org.waybill.model.Reason;

@Timeout(20)
class FetcherTest {
    private static final String PAGE =
            "<html><head><title>Ships</title></head><body><p>Ten shells were sent to the port.</p></body></html>";

    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00.123Z"));

    private HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();

    FetcherTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/page", exchange -> answer(exchange, 200, "text/html; charset=utf-8", PAGE));
        server.createContext("/gone", exchange -> answer(exchange, 404, "text/html", PAGE));
        server.createContext("/broken", exchange -> answer(exchange, 500, "text/html", PAGE));
        server.createContext("/large", exchange -> answer(exchange, 200, "text/plain", "shells ".repeat(10_000)));
        server.createContext("/loop", exchange -> redirect(exchange, "/loop"));
        server.createContext("/step", exchange -> redirect(exchange, "/page"));
        server.createContext("/file", exchange -> redirect(exchange, "file:///etc/hostname"));
        server.createContext("/cloud", exchange -> redirect(exchange, "http://169.254.169.254/latest/meta-data"));
        server.createContext("/slow", FetcherTest::drip);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_page_is_fetched_and_knows_its_address() {
        Admission.Admitted page = (Admission.Admitted) admit(Limits.usual().withPrivateAddresses(), "/step");
        assertThat(page.document().text()).isEqualTo("Ten shells were sent to the port.");
        assertThat(page.document().about().address()).isEqualTo(address("/page"));
        assertThat(page.document().origin()).isEqualTo(address("/step"));
        assertThat(page.document().about().publisher()).isEqualTo("127.0.0.1");
    }

    @Test
    void a_fetched_page_keeps_its_bytes_the_time_and_what_the_server_said() {
        List<Arrival> arrivals = Intake.with(Limits.usual().withPrivateAddresses(), NOON)
                .admit(new Source.Address(address("/step")), Given.NOTHING);
        assertThat(arrivals).singleElement().isInstanceOfSatisfying(Arrival.Kept.class, kept -> {
            assertThat(kept.bytes()).asString(StandardCharsets.UTF_8).isEqualTo(PAGE);
            assertThat(kept.capture().method()).isEqualTo(Capture.Method.ADDRESS);
            assertThat(kept.capture().origin()).isEqualTo(address("/step"));
            assertThat(kept.capture().address()).isEqualTo(address("/page"));
            assertThat(kept.capture().retrieved()).isEqualTo("2026-03-01T12:00:00.123Z");
            assertThat(kept.capture().headers())
                    .contains(new Capture.Header("content-type", "text/html; charset=utf-8"))
                    .noneMatch(header -> header.name().equalsIgnoreCase("set-cookie"));
        });
    }

    @Test
    void this_machine_is_not_asked_unless_a_setting_allows_it() {
        assertThat(admit(Limits.usual(), "/page"))
                .isInstanceOfSatisfying(Admission.TurnedAway.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.FORBIDDEN_ADDRESS));
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_redirect_into_a_private_network_is_not_followed() {
        Fetcher loopbackOnly =
                new Fetcher(new Gate(address -> !address.isLoopbackAddress(), NameLookup.ofSystem()), 1 << 20, NOON);
        assertRefused(loopbackOnly, "/cloud", Reason.FORBIDDEN_ADDRESS);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_redirect_to_a_file_is_not_followed() {
        assertRefused(Fetcher.ofAny(1 << 20, NOON), "/file", Reason.FORBIDDEN_ADDRESS);
    }

    @Test
    void a_name_that_points_elsewhere_after_it_was_checked_gives_nothing() {
        InetAddress here = InetAddress.getLoopbackAddress();
        Queue<Boolean> forbidden = new ArrayDeque<>(List.of(false, true));
        Fetcher fetcher = new Fetcher(
                new Gate(address -> Boolean.TRUE.equals(forbidden.poll()), host -> List.of(here)), 1 << 20, NOON);
        assertRefused(fetcher, "/page", Reason.FORBIDDEN_ADDRESS);
    }

    @Test
    void one_private_address_among_public_ones_is_enough_to_refuse() throws IOException {
        List<InetAddress> mixed = List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
        Gate gate = new Gate(new ReservedNetworks(), host -> mixed);
        assertThatThrownBy(() -> gate.checked("https://example.org/"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FORBIDDEN_ADDRESS));
    }

    @Test
    void what_the_server_refuses_or_overdoes_is_a_line() {
        Fetcher fetcher = Fetcher.ofAny(10_000, NOON);
        assertRefused(fetcher, "/gone", Reason.NOT_FOUND);
        assertRefused(fetcher, "/broken", Reason.NOT_FETCHED);
        assertRefused(fetcher, "/loop", Reason.NOT_FETCHED);
        assertRefused(fetcher, "/large", Reason.TOO_LARGE);
    }

    @Test
    void a_server_that_drips_does_not_hold_up_the_run() {
        Limits hasty = Limits.usual().withPrivateAddresses().withPerDocument(Duration.ofMillis(700));
        assertThat(admit(hasty, "/slow"))
                .isInstanceOfSatisfying(Admission.TurnedAway.class, refused -> assertThat(refused.reason())
                        .isIn(Reason.TOO_SLOW, Reason.NOT_FETCHED));
    }

    @Test
    void a_port_where_nobody_listens_is_a_line() {
        server.stop(0);
        assertRefused(Fetcher.ofAny(1 << 20, NOON), "/page", Reason.NOT_FETCHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://2130706433/",
                "http://localhost:8080/x",
                "http://[::1]/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://172.31.255.255/",
                "http://192.168.0.1/",
                "http://169.254.169.254/latest/meta-data",
                "http://100.100.100.200/",
                "http://[fd00:ec2::254]/",
                "http://[fe80::1]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[2002:7f00:1::]/",
                "http://224.0.0.1/",
                "http://255.255.255.255/",
                "ftp://example.org/a",
                "file:///etc/passwd",
                "jar:http://example.org/a!/b",
                "http://user:word@example.org/"
            })
    void addresses_that_are_nobodys_public_site_are_forbidden(String address) {
        Gate gate = new Gate(new ReservedNetworks(), NameLookup.ofSystem());
        assertThatThrownBy(() -> gate.checked(address))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.FORBIDDEN_ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/",
                "https://172.32.0.1/a",
                "http://[2606:4700:4700::1111]/",
                "http://11.0.0.1:8080/"
            })
    void public_addresses_pass(String address) {
        assertThat(new Gate(new ReservedNetworks(), NameLookup.ofSystem()).checked(address))
                .hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://", "http:///path", "http://exa mple.org/", "https://[::/", "http://_/", "http://127.1/"})
    void what_is_no_address_is_a_line(String address) {
        Gate gate = new Gate(new ReservedNetworks(), host -> {
            throw new UnknownHostException(host);
        });
        assertThatThrownBy(() -> gate.checked(address))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.reason()).isEqualTo(Reason.NOT_FETCHED));
    }

    private Admission admit(Limits limits, String path) {
        return Intake.with(limits)
                .admit(new Source.Address(address(path)), Given.NOTHING)
                .get(0)
                .admission();
    }

    private void assertRefused(Fetcher fetcher, String path, Reason reason) {
        assertThatThrownBy(() -> {
                    Raw raw = fetcher.fetch(address(path), Budget.of(Duration.ofSeconds(10)));
                    assertThat(raw.bytes()).isEmpty();
                })
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        asked.incrementAndGet();
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Set-Cookie", "visitor=1");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private void redirect(HttpExchange exchange, String to) throws IOException {
        asked.incrementAndGet();
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void drip(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int drop = 0; drop < 30; drop++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
