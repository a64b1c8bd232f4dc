package org.waybill.casefile.stamp;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.waybill.casefile.stamp.NoStamp.Cause;

/** A time-stamp authority on the web, asked by HTTP (RFC 3161, 3.4). */
public final class StampAuthority {
    /** Tokens have some thousand bytes, with a chain of certificates some ten thousand. */
    static final int MOST_BYTES = 1 << 18;

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final URI address;
    private final Duration patience;

    private StampAuthority(URI address, Duration patience) {
        this.address = address;
        this.patience = patience;
    }

    /**
     * The authority at an address that the user named.
     *
     * @param patience how long the whole exchange may take
     */
    public static StampAuthority at(String address, Duration patience) throws NoStamp {
        try {
            URI uri = new URI(address.strip());
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (SCHEMES.contains(scheme) && uri.getHost() != null) {
                return new StampAuthority(uri, patience);
            }
        } catch (URISyntaxException e) {
            throw new NoStamp(Cause.NO_ADDRESS, "That is no address");
        }
        throw new NoStamp(Cause.NO_ADDRESS, "That is no address of the web");
    }

    /** Sends the request; gives the token, which was checked against the request and the bytes it is over. */
    public byte[] stamp(StampRequest request) throws NoStamp {
        HttpResponse<byte[]> answer = exchange(request);
        if (answer.statusCode() != 200) {
            throw new NoStamp(Cause.NO_AUTHORITY, "The server answered " + answer.statusCode());
        }
        return new StampAnswer(request).token(answer.body());
    }

    private HttpResponse<byte[]> exchange(StampRequest request) throws NoStamp {
        CompletableFuture<HttpResponse<byte[]>> coming =
                client().sendAsync(post(request), head -> new BoundedBody(MOST_BYTES));
        try {
            return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new NoStamp(Cause.TOO_SLOW, "No whole answer came within " + patience.toSeconds() + " s");
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoStamp(Cause.INTERRUPTED, "Waiting for the stamp was cut short");
        } finally {
            coming.cancel(true);
        }
    }

    private HttpClient client() {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(patience)
                .build();
    }

    private HttpRequest post(StampRequest request) {
        return HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(BodyPublishers.ofByteArray(request.bytes()))
                .build();
    }

    private NoStamp failed(@Nullable Throwable why) {
        if (why instanceof BoundedBody.TooLong) {
            return new NoStamp(Cause.NO_AUTHORITY, "The server sends more than " + MOST_BYTES + " bytes");
        }
        if (why instanceof HttpTimeoutException) {
            return new NoStamp(Cause.TOO_SLOW, "No whole answer came within " + patience.toSeconds() + " s");
        }
        return new NoStamp(Cause.UNREACHABLE, "The server could not be reached, or broke off");
    }
}
