package org.waybill.server.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.http.HandlerType;
import io.javalin.security.Roles;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waybill.server.ServerSettings;
import org.waybill.server.workbench.guard.Access;
import org.waybill.server.workbench.guard.Admission;
import org.waybill.server.workbench.guard.Person;
import org.waybill.server.workbench.guard.Role;
import org.waybill.server.workbench.guard.TokenFile;

/** Off loopback everybody brings a token, and every route that is registered asks for it. */
class RolesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Path file;
    private static String reader;
    private static String analyst;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        file = folder.resolve("tokens.tsv");
        reader = TokenFile.add(file, new Person("rosa", Role.READER), DAY);
        analyst = TokenFile.add(file, new Person("ana", Role.ANALYST), DAY);
        Access access = new Access.ByToken(TokenFile.open(file), InstantSource.system());
        browser = new Browser(folder, new WorkbenchSettings(ServerSettings.onLoopback(0), access, Set.of()));
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    /** @param needs empty where anybody may ask */
    private record Route(HandlerType method, String path, Admission needs) {}

    private static List<Route> routes() {
        List<Route> all = new ArrayList<>();
        browser.server().javalin().unsafe.internalRouter.allHttpHandlers().forEach(parsed -> {
            HandlerType method = parsed.endpoint.method;
            if (method.isHttpMethod()) {
                Roles roles = parsed.endpoint.metadata(Roles.class);
                Set<RouteRole> given = roles == null ? Set.of() : roles.getRoles();
                all.add(new Route(method, parsed.endpoint.path, Admission.of(method, given)));
            }
        });
        return all;
    }

    @Test
    void every_route_asks_for_the_role_that_it_was_registered_with() {
        List<Route> routes = routes();
        assertThat(routes)
                .hasSizeGreaterThan(10)
                .extracting(Route::needs)
                .contains(Admission.ANALYST, Admission.READER);
        for (Route route : routes) {
            boolean anybody = route.needs().role().isEmpty();
            int nobody = status(route, null);
            assertThat(nobody == 303 || nobody == 401).as("nobody: " + route).isEqualTo(!anybody);
            if (!anybody) {
                boolean analystsOnly = route.needs() == Admission.ANALYST;
                assertThat(status(route, reader) == 403)
                        .as("a reader: " + route)
                        .isEqualTo(analystsOnly);
                assertThat(status(route, analyst)).as("an analyst: " + route).isNotIn(401, 403);
            }
        }
    }

    @Test
    void whoever_asks_for_the_headers_of_a_page_signs_in_first_and_gets_no_page() {
        Set<String> looked = paths(HandlerType.GET);
        assertThat(paths(HandlerType.HEAD)).hasSizeGreaterThan(10).isEqualTo(looked);
        HttpRequest.Builder head = browser.request("/ledger").method("HEAD", HttpRequest.BodyPublishers.noBody());
        assertThat(browser.send(head.copy().build()).statusCode()).isEqualTo(303);
        HttpResponse<String> shown = browser.send(
                head.copy().header("Authorization", "Bearer " + reader).build());
        HttpResponse<String> page = browser.get("/ledger", "Authorization", "Bearer " + reader);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).isEmpty();
        assertThat(shown.headers().firstValue("ETag"))
                .isPresent()
                .isEqualTo(page.headers().firstValue("ETag"));
    }

    private static Set<String> paths(HandlerType method) {
        return routes().stream()
                .filter(route -> route.method().equals(method))
                .map(Route::path)
                .collect(Collectors.toSet());
    }

    @Test
    void only_what_shows_nothing_of_the_case_is_for_anybody() {
        assertThat(routes().stream()
                        .filter(route -> route.needs() == Admission.ANYBODY)
                        .map(Route::path))
                .containsOnly("/assets/{hash}/{name}", "/sign-in");
        assertThat(browser.get("/sign-in").body())
                .doesNotContain("Container")
                .doesNotContain("North Korea")
                .as("nor does it say what is not so")
                .doesNotContain("0 entries")
                .doesNotContain("href=\"/ledger\"");
        assertThat(browser.get("/nowhere").body()).doesNotContain("Container");
    }

    private static int status(Route route, @Nullable String token) {
        String path = route.path().replaceAll("[{<][^}>]+[}>]", "1");
        HttpRequest.Builder request = browser.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(
                        route.method().name(),
                        route.method().equals(HandlerType.POST)
                                ? HttpRequest.BodyPublishers.ofString("reason=x")
                                : HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return browser.send(request.build()).statusCode();
    }

    @Test
    void a_browser_is_led_to_the_sign_in_and_back() {
        HttpResponse<String> led = browser.get("/ledger?q=a");
        assertThat(led.statusCode()).isEqualTo(303);
        assertThat(led.headers().firstValue("Location")).contains("/sign-in?return=%2Fledger%3Fq%3Da");
        String form = Browser.token(browser.get("/sign-in?return=%2Fledger").body());
        HttpResponse<String> in = browser.post("/sign-in", "token=" + form + "&return=/ledger&key=" + reader);
        assertThat(in.headers().firstValue("Location")).contains("/ledger");
        String cookie = in.headers().firstValue("Set-Cookie").orElseThrow();
        assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
        String session = cookie.substring(0, cookie.indexOf(';'));
        String page = browser.get("/ledger", "Cookie", session).body();
        assertThat(page).contains("North Korea").contains("rosa");
        String out = Browser.token(page);
        assertThat(browser.post("/sign-out", "token=" + out, "Cookie", session).statusCode())
                .isEqualTo(303);
        assertThat(browser.get("/ledger", "Cookie", session).statusCode()).isEqualTo(303);
    }

    @Test
    void a_form_of_one_session_is_of_no_use_in_another() {
        String form = Browser.token(browser.get("/sign-in").body());
        String session = session(analyst, form);
        HttpResponse<String> answer = browser.post("/reviews/1/undo", "token=" + form + "&reason=x", "Cookie", session);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("WB-676");
    }

    @Test
    void a_token_that_is_taken_out_of_the_file_opens_nothing_any_more() throws IOException {
        String passing = TokenFile.add(file, new Person("paul", Role.READER), DAY);
        String session = session(passing, Browser.token(browser.get("/sign-in").body()));
        assertThat(browser.get("/ledger", "Authorization", "Bearer " + passing).statusCode())
                .isEqualTo(200);
        List<String> kept = Files.readAllLines(file).stream()
                .filter(line -> !line.endsWith("paul"))
                .toList();
        Files.write(file, kept);
        assertThat(browser.get("/ledger", "Authorization", "Bearer " + passing).statusCode())
                .isIn(401, 429);
        assertThat(browser.get("/ledger", "Cookie", session).statusCode()).isEqualTo(303);
    }

    @Test
    void wrong_tokens_are_slowed_down_and_right_ones_are_not() {
        List<Integer> statuses = new ArrayList<>();
        for (int time = 0; time < 12; time++) {
            statuses.add(browser.get("/ledger", "Authorization", "Bearer wrong").statusCode());
        }
        assertThat(statuses).startsWith(401).endsWith(429);
        assertThat(browser.get("/ledger", "Authorization", "Bearer " + reader).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_file_holds_digests_and_is_its_owners_alone() throws IOException {
        assertThat(Files.readString(file))
                .contains("\trosa\n")
                .doesNotContain(reader)
                .doesNotContain(analyst);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static String session(String token, String form) {
        String cookie = browser.post("/sign-in", "token=" + form + "&key=" + token)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        return cookie.substring(0, cookie.indexOf(';'));
    }
}
