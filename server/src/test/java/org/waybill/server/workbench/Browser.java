package org.waybill.server.workbench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waybill.pipeline.live.LiveCase;

/** A workbench on a free port of this machine, and what asks it over a socket. */
final class Browser implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    final List<String> log = Collections.synchronizedList(new ArrayList<>());
    final LiveCase live;
    private final WorkbenchServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    Browser(Path folder, WorkbenchSettings settings) {
        this(DemoCase.in(folder), settings);
    }

    Browser(LiveCase live, WorkbenchSettings settings) {
        this.live = live;
        this.server = WorkbenchServer.start(live, settings, log::add);
    }

    static Browser on(Path folder) {
        return new Browser(folder, WorkbenchSettings.onLoopback(0, "ana"));
    }

    /** The case held against the bundled extract of a list. */
    static Browser screened(Path folder) {
        return new Browser(DemoCase.screened(folder), WorkbenchSettings.onLoopback(0, "ana"));
    }

    int port() {
        return server.port();
    }

    WorkbenchServer server() {
        return server;
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(30));
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET().build());
    }

    HttpResponse<String> post(String path, String form, String... headers) {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.POST(HttpRequest.BodyPublishers.ofString(form)).build());
    }

    /** The token in the forms of a page. */
    static String token(String page) {
        Matcher token = TOKEN.matcher(page);
        if (!token.find()) {
            throw new AssertionError("no form bears a token");
        }
        return token.group(1);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** What comes back for these very bytes. */
    String raw(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return answer(socket);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All that comes; a server that did not read to the end may reset the connection behind its answer. */
    static String answer(Socket socket) throws IOException {
        socket.setSoTimeout(20_000);
        ByteArrayOutputStream came = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(came);
        } catch (SocketException e) {
            return came.toString(StandardCharsets.ISO_8859_1);
        }
        return came.toString(StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() {
        server.close();
        live.close();
    }
}
