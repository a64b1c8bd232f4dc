package org.waybill.casefile.stamp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.asn1.cmp.PKIFailureInfo;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waybill.casefile.stamp.NoStamp.Cause;

@Timeout(30)
class StampAuthorityTest {
    private static final byte[] BYTES = "example.org/case\n1\n".getBytes(UTF_8);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(300);

    private final TestAuthority authority = TestAuthority.create();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicReference<String> type = new AtomicReference<>("");

    StampAuthorityTest() throws Exception {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    /** What an authority does with a request. */
    private interface Answer {
        byte[] to(TimeStampRequest request) throws Exception;
    }

    @BeforeEach
    void start() {
        server.setExecutor(threads);
        serve("/granted", authority::granted);
        serve("/rejected", request -> authority.rejected(PKIFailureInfo.timeNotAvailable));
        serve("/nonce", request -> authority.granted(over(BYTES, 6)));
        serve("/imprint", request -> authority.granted(over("other".getBytes(UTF_8), 5)));
        serve("/mail", request -> authority.grantedAs(KeyPurposeId.id_kp_emailProtection, true, request));
        serve(
                "/bare",
                request -> authority.grantedWithoutCertificates(new TimeStampRequestGenerator()
                        .generate(
                                request.getMessageImprintAlgOID(),
                                request.getMessageImprintDigest(),
                                request.getNonce())));
        serve("/garbage", request -> "<html>no</html>".getBytes(UTF_8));
        serve("/empty", request -> new byte[0]);
        serve("/half", request -> Arrays.copyOf(authority.granted(request), 500));
        server.createContext("/broken", exchange -> exchange.sendResponseHeaders(500, -1));
        server.createContext("/moved", StampAuthorityTest::move);
        server.createContext("/silent", exchange -> await());
        server.createContext("/endless", exchange -> pour(exchange, 0));
        server.createContext("/dripping", exchange -> pour(exchange, 20));
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void a_granted_stamp_comes_back_and_holds_without_the_network() throws Exception {
        byte[] token = at("/granted", LONG).stamp(request());
        server.stop(0);
        assertThat(Stamp.verify(token, BYTES, Roots.ofPem(authority.rootPem())))
                .isInstanceOfSatisfying(StampCheck.Holds.class, stamp -> {
                    assertThat(stamp.time()).isEqualTo(TestAuthority.NOW);
                    assertThat(stamp.trust()).isInstanceOf(StampCheck.Trust.Vouched.class);
                });
        assertThat(type).hasValue("application/timestamp-query");
    }

    @Test
    void a_refusal_is_told_by_its_code_and_not_in_the_servers_words() {
        NoStamp refusal = refusal("/rejected", LONG);
        assertThat(refusal.why()).isEqualTo(Cause.REJECTED);
        assertThat(refusal)
                .hasMessage("The authority refused: its clock is not available. "
                        + "Ask another authority, or ask this one why.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nonce", "/imprint", "/mail", "/bare"})
    void a_stamp_that_is_not_what_was_asked_for_is_not_kept(String path) {
        assertThat(refusal(path, LONG).why()).isEqualTo(Cause.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/garbage", "/empty", "/half", "/broken", "/moved", "/nowhere", "/endless"})
    void what_is_no_authority_is_said_to_be_none(String path) {
        assertThat(refusal(path, LONG).why()).isEqualTo(Cause.NO_AUTHORITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/silent", "/dripping"})
    void patience_ends_whether_nothing_comes_or_too_slowly(String path) {
        assertThat(refusal(path, SHORT).why()).isEqualTo(Cause.TOO_SLOW);
    }

    @Test
    void a_port_where_nobody_listens_is_unreachable() throws Exception {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        StampAuthority nobody = StampAuthority.at("http://127.0.0.1:" + port + "/", LONG);
        NoStamp refusal = catchThrowableOfType(NoStamp.class, () -> nobody.stamp(request()));
        assertThat(refusal.why()).isEqualTo(Cause.UNREACHABLE);
        assertThat(refusal).hasMessageEndingWith("Check the address and the connection, then ask again.");
    }

    private NoStamp refusal(String path, Duration patience) {
        NoStamp refusal =
                catchThrowableOfType(NoStamp.class, () -> at(path, patience).stamp(request()));
        assertThat(refusal).as("should have been refused").isNotNull();
        assertThat(refusal).hasMessageEndingWith(refusal.why().action());
        return refusal;
    }

    private StampAuthority at(String path, Duration patience) throws NoStamp {
        return StampAuthority.at("http://127.0.0.1:" + server.getAddress().getPort() + path, patience);
    }

    private static StampRequest request() {
        return StampRequest.over(BYTES, BigInteger.valueOf(5));
    }

    private static TimeStampRequest over(byte[] bytes, int nonce) {
        return StampRequest.over(bytes, BigInteger.valueOf(nonce)).request();
    }

    private void serve(String path, Answer answer) {
        server.createContext(path, exchange -> {
            type.set(exchange.getRequestHeaders().getFirst("Content-Type"));
            try (exchange) {
                byte[] body =
                        answer.to(new TimeStampRequest(exchange.getRequestBody().readAllBytes()));
                exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
                exchange.getResponseBody().write(body);
            } catch (Exception e) {
                throw new IOException(e);
            }
        });
    }

    private static void move(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Location", "/granted");
        exchange.sendResponseHeaders(307, -1);
        exchange.close();
    }

    private void pour(HttpExchange exchange, int pauseMillis) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream body = exchange.getResponseBody()) {
            while (!over.await(pauseMillis, TimeUnit.MILLISECONDS)) {
                body.write(new byte[pauseMillis == 0 ? 10_000 : 1]);
                body.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
