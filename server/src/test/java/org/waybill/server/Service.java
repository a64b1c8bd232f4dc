package org.waybill.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.waybill.screening.list.LoadedList;
import org.waybill.server.holding.Holdings;
import org.waybill.server.holding.Method;
import org.waybill.server.holding.Supply;

/** A server on a free port of this machine, and a client that speaks to it over a socket. */
final class Service implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final ScreeningServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private Service(Supply supply, ServerSettings settings) {
        this.server = ScreeningServer.start(supply, settings, log::add);
    }

    static Service of(List<LoadedList> lists) {
        return of(lists, List.of(), ServerSettings.onLoopback(0));
    }

    static Service of(List<LoadedList> lists, List<String> missing, ServerSettings settings) {
        return new Service(supply(() -> "as ever", () -> holdings(lists, missing)), settings);
    }

    static Service of(Supply supply, ServerSettings settings) {
        return new Service(supply, settings);
    }

    static Service of(Supply supply, Duration look) {
        return new Service(supply, new ServerSettings(ServerSettings.LOOPBACK, 0, 1 << 20, 8, look));
    }

    static Holdings holdings(List<LoadedList> lists, List<String> missing) {
        return new Holdings(Map.of(Method.OURS, new WordScreener(lists)), lists, missing);
    }

    static Supply supply(Supplier<String> stamp, Supplier<Holdings> load) {
        return new Supply() {
            @Override
            public String stamp() {
                return stamp.get();
            }

            @Override
            public Holdings load() {
                return load.get();
            }
        };
    }

    /**
     * What came back.
     *
     * @param status the HTTP status
     * @param text the body
     */
    record Answer(int status, String text, Map<String, List<String>> headers) {
        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new AssertionError("not JSON: " + text, e);
            }
        }
    }

    Answer get(String path) {
        return send(request(path).GET().build());
    }

    Answer post(String path, String body) {
        return post(path, body, "application/json");
    }

    Answer post(String path, String body, String type) {
        return send(request(path)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** As OpenRefine does. */
    Answer form(String path, String field, String value) {
        return post(
                path,
                field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8),
                "application/x-www-form-urlencoded");
    }

    int port() {
        return server.port();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .timeout(Duration.ofSeconds(20));
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<String> response =
                    client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Answer(
                    response.statusCode(), response.body(), response.headers().map());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
