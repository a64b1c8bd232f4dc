package org.waybill.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.waybill.model.ListEdition;
import org.waybill.model.Screening;
import org.waybill.model.Subject;
import org.waybill.screening.Screener;
import org.waybill.server.holding.Holdings;
import org.waybill.server.holding.Method;

/** The server while lists come, go and change, and while many ask at once. */
class ServingTest {
    private static final String KHALIL =
            "{\"queries\":{\"a\":{\"schema\":\"Person\",\"properties\":{\"name\":\"Samir Khalil\"}}}}";
    private static final Duration OFTEN = Duration.ofMillis(20);

    @Test
    void without_a_list_nothing_is_answered_in_silence() {
        try (Service service = Service.of(List.of())) {
            assertThat(service.get("/healthz").text()).isEqualTo("{\"status\":\"ok\"}");
            for (Service.Answer answer : List.of(
                    service.get("/readyz"),
                    service.post("/match/default", KHALIL),
                    service.get("/search/default?q=x"),
                    service.get("/reconcile/default"))) {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.json().path("action").asText()).contains("waybill lists update");
            }
        }
    }

    @Test
    void a_list_that_should_be_there_is_named_in_every_answer_and_the_server_is_not_ready() {
        try (Service service = Service.of(Lists.BOTH, List.of("eu_fsf"), ServerSettings.onLoopback(0))) {
            assertThat(service.get("/readyz").status()).isEqualTo(503);
            assertThat(service.get("/readyz").json().path("detail").asText()).contains("eu_fsf");
            assertThat(service.post("/match/default", KHALIL).json().path("missing"))
                    .hasToString("[\"eu_fsf\"]");
            assertThat(service.get("/search/default").json().path("missing")).hasToString("[\"eu_fsf\"]");
        }
    }

    @Test
    void newer_lists_are_taken_up_while_requests_run() throws Exception {
        AtomicReference<String> stamp = new AtomicReference<>("before");
        AtomicBoolean asking = new AtomicBoolean(true);
        ExecutorService clients = Executors.newFixedThreadPool(2);
        try (Service service = Service.of(
                Service.supply(
                        stamp::get,
                        () -> Service.holdings(
                                "before".equals(stamp.get()) ? Lists.BOTH.subList(0, 1) : Lists.BOTH, List.of())),
                OFTEN)) {
            List<Future<Integer>> failures = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                failures.add(clients.submit(() -> failures(service, asking)));
            }
            assertThat(results(service)).isEqualTo(1);
            stamp.set("after");
            assertThat(becomes(service, 2)).isTrue();
            asking.set(false);
            for (Future<Integer> one : failures) {
                assertThat(one.get(20, TimeUnit.SECONDS)).isZero();
            }
            assertThat(service.get("/search/default?q=gulf").json().path("results"))
                    .hasSize(1);
        } finally {
            clients.shutdownNow();
        }
    }

    @Test
    void lists_that_cannot_be_read_anew_leave_the_former_in_use() {
        AtomicReference<String> stamp = new AtomicReference<>("good");
        try (Service service = Service.of(Service.supply(stamp::get, () -> read(String.valueOf(stamp.get()))), OFTEN)) {
            stamp.set("broken");
            assertThat(logs(service, "the former stay")).isTrue();
            stamp.set("too large");
            assertThat(logs(service, "no room for two editions")).isTrue();
            assertThat(results(service)).isEqualTo(1);
            stamp.set("mended");
            assertThat(becomes(service, 2)).isTrue();
        }
    }

    @Test
    void more_at_once_than_can_be_answered_are_told_to_come_again() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        Holdings slow = new Holdings(Map.of(Method.OURS, new Waiting(inside, go)), Lists.BOTH, List.of());
        ServerSettings one = new ServerSettings(ServerSettings.LOOPBACK, 0, 1 << 20, 1, Duration.ofHours(1));
        ExecutorService client = Executors.newSingleThreadExecutor();
        try (Service service = Service.of(Service.supply(() -> "", () -> slow), one)) {
            Future<Integer> first =
                    client.submit(() -> service.post("/match/default", KHALIL).status());
            assertThat(inside.await(20, TimeUnit.SECONDS)).isTrue();
            Service.Answer second = service.post("/match/default", KHALIL);
            assertThat(second.status()).isEqualTo(503);
            assertThat(second.headers()).containsKey("retry-after");
            assertThat(service.get("/healthz").status()).isEqualTo(200);
            go.countDown();
            assertThat(first.get(20, TimeUnit.SECONDS)).isEqualTo(200);
            assertThat(service.post("/match/default", KHALIL).status()).isEqualTo(200);
        } finally {
            client.shutdownNow();
        }
    }

    @Test
    void a_failure_of_ours_is_an_answer_with_a_code_and_keeps_names_out_of_the_log() {
        Holdings broken = new Holdings(Map.of(Method.OURS, new Failing()), Lists.BOTH, List.of());
        try (Service service = Service.of(Service.supply(() -> "", () -> broken), OFTEN)) {
            Service.Answer answer = service.post("/match/default", KHALIL);
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.json().path("code").asText()).isEqualTo("WB-900");
            assertThat(service.log).anyMatch(line -> line.startsWith("WB-900"));
            assertThat(String.join("\n", service.log)).doesNotContainIgnoringCase("khalil");
        }
    }

    @Test
    void the_log_has_routes_and_no_names() {
        try (Service service = Service.of(Lists.BOTH)) {
            service.post("/match/default", KHALIL);
            service.get("/search/default?q=Khalil");
            service.get("/entities/un_sc-QDi.001");
            assertThat(logs(service, "GET /entities/{id} 200")).isTrue();
            String log = String.join("\n", service.log);
            assertThat(log).contains("POST /match/{dataset} 200").contains("batch 1");
            assertThat(log).doesNotContainIgnoringCase("khalil").doesNotContain("QDi.001");
        }
    }

    @Test
    void a_port_that_is_taken_is_said_and_the_first_server_goes_on() {
        try (Service service = Service.of(Lists.BOTH)) {
            assertThatExceptionOfType(CannotListen.class)
                    .isThrownBy(() -> Service.of(Lists.BOTH, List.of(), ServerSettings.onLoopback(service.port())));
            assertThat(service.get("/healthz").status()).isEqualTo(200);
        }
    }

    private static Holdings read(String stamp) {
        if (stamp.equals("broken")) {
            throw new IllegalStateException("half a list");
        }
        if (stamp.equals("too large")) {
            throw new OutOfMemoryError("no room for two editions");
        }
        return Service.holdings(stamp.equals("good") ? Lists.BOTH.subList(0, 1) : Lists.BOTH, List.of());
    }

    private static int failures(Service service, AtomicBoolean asking) {
        int failures = 0;
        while (asking.get()) {
            failures += service.post("/match/default", KHALIL).status() == 200 ? 0 : 1;
        }
        return failures;
    }

    private static int results(Service service) {
        JsonNode answer = service.post("/match/default", KHALIL).json();
        return answer.at("/responses/a/results").size();
    }

    /** Whether it comes to that within a time that no machine needs. */
    private static boolean becomes(Service service, int results) {
        for (int i = 0; i < 400; i++) {
            if (results(service) == results) {
                return true;
            }
            rest();
        }
        return false;
    }

    private static boolean logs(Service service, String words) {
        for (int i = 0; i < 400; i++) {
            if (List.copyOf(service.log).stream().anyMatch(line -> line.contains(words))) {
                return true;
            }
            rest();
        }
        return false;
    }

    private static void rest() {
        try {
            Thread.sleep(25);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Answers when it is allowed to. */
    private record Waiting(CountDownLatch inside, CountDownLatch go) implements Screener {
        @Override
        public List<ListEdition> editions() {
            return List.of();
        }

        @Override
        public Screening screen(Subject subject, Wish wish) {
            inside.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Screening(subject, "waiting", wish.threshold(), List.of(), List.of(), List.of());
        }
    }

    /** Fails, and says whom it was asked about. */
    private record Failing() implements Screener {
        @Override
        public List<ListEdition> editions() {
            return List.of();
        }

        @Override
        public Screening screen(Subject subject, Wish wish) {
            throw new IllegalStateException("cannot compare " + subject.names());
        }
    }
}
