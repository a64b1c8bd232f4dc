package org.waybill.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.waybill.screening.list.record.ListPart;
import org.waybill.screening.list.trouble.ListFault;
import org.waybill.screening.list.trouble.ListTrouble;

/**
 * Files of lists, fetched into a folder that is removed afterwards.
 *
 * <p>The addresses are the user's own settings, so no network is forbidden. What is bounded is time and size.
 */
final class ListDownload implements Closeable {
    private static final Duration CONNECT = Duration.ofSeconds(20);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final int MOST_MINUTES = 30;
    /** The largest list published, OFAC's advanced form, has some 126 million. */
    private static final long MOST_BYTES = 2_000_000_000L;

    private static final int CHUNK = 1 << 16;

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(CONNECT)
            .build();
    private final Path folder;
    private final List<Path> fetched = new ArrayList<>();

    private ListDownload(Path folder) {
        this.folder = folder;
    }

    static ListDownload into(Path lists) {
        try {
            Path incoming = Files.createDirectories(lists.resolve("incoming"));
            return new ListDownload(Files.createTempDirectory(incoming, "fetched"));
        } catch (IOException e) {
            throw ListFault.NOT_WRITTEN.met(lists + " cannot be written");
        }
    }

    /**
     * Fetches one file whole.
     *
     * @throws ListTrouble WB-614 where it cannot be had
     */
    ListPart fetch(String address) {
        URI uri = uri(address);
        Path file = folder.resolve(String.valueOf(fetched.size()));
        fetched.add(file);
        CompletableFuture<Void> copied = CompletableFuture.runAsync(() -> copy(uri, file));
        try {
            copied.get(MOST_MINUTES, TimeUnit.MINUTES);
        } catch (TimeoutException e) {
            throw failed(uri, "it was not there after " + MOST_MINUTES + " minutes");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(uri, "the command was stopped");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ListTrouble known ? known : failed(uri, "it could not be read to its end");
        }
        return new ListPart(ListPart.Role.MAIN, name(uri), () -> Files.newInputStream(file));
    }

    private static URI uri(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Said below, as for any other text that is no address.
        }
        throw ListFault.SETTINGS.met("\"" + address + "\" is no http or https address");
    }

    private static String name(URI uri) {
        String path = String.valueOf(uri.getPath());
        String last = path.substring(path.lastIndexOf('/') + 1);
        return last.isEmpty() ? String.valueOf(uri.getHost()) : last;
    }

    private void copy(URI uri, Path file) {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(ANSWER)
                .header("User-Agent", "Waybill (fetches the sanctions lists its user names)")
                .header("Accept-Encoding", "gzip")
                .build();
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != 200) {
                    throw failed(uri, "the server answered " + answer.statusCode());
                }
                copy(uri, unpacked(answer, body), file);
            }
        } catch (IOException e) {
            throw failed(uri, "the server could not be reached, or the connection broke off");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(uri, "the command was stopped");
        }
    }

    private static InputStream unpacked(HttpResponse<InputStream> answer, InputStream body) throws IOException {
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        return packed ? new GZIPInputStream(body) : body;
    }

    private static void copy(URI uri, InputStream body, Path file) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long length = 0;
        try (OutputStream bytes = Files.newOutputStream(file)) {
            for (int got = body.read(chunk); got >= 0; got = body.read(chunk)) {
                length += got;
                if (length > MOST_BYTES) {
                    throw failed(uri, "it is longer than " + MOST_BYTES + " bytes");
                }
                bytes.write(chunk, 0, got);
            }
        }
    }

    private static ListTrouble failed(URI uri, String why) {
        return ListFault.NOT_FETCHED.met(uri + " was not fetched: " + why);
    }

    @Override
    public void close() {
        try {
            for (Path file : fetched) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw ListFault.NOT_WRITTEN.met(folder + " cannot be removed");
        }
    }
}
