package org.waybill.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import org.waybill.intake.reading.Answer;
import org.waybill.intake.reading.Answer.HeaderLines;
import org.waybill.intake.reading.Budget;
import org.waybill.intake.reading.Raw;
import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Fetches what lies at a public address, following redirects one checked step at a time. */
public final class Fetcher {
    private static final int MOST_REDIRECTS = 5;
    private static final int CHUNK_BYTES = 1 << 15;
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();
    private final Gate gate;
    private final long mostBytes;
    private final InstantSource clock;

    Fetcher(Gate gate, long mostBytes, InstantSource clock) {
        this.gate = gate;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    /** Fetches from public addresses only. */
    public static Fetcher ofPublic(long mostBytes, InstantSource clock) {
        return new Fetcher(new Gate(new ReservedNetworks(), NameLookup.ofSystem()), mostBytes, clock);
    }

    /** Fetches from anywhere, this machine and its networks included. */
    public static Fetcher ofAny(long mostBytes, InstantSource clock) {
        Predicate<InetAddress> none = address -> false;
        return new Fetcher(new Gate(none, NameLookup.ofSystem()), mostBytes, clock);
    }

    /** The bytes behind an address, with the type the server declares. */
    public Raw fetch(String address, Budget budget) {
        URI here = gate.checked(address);
        for (int step = 0; step <= MOST_REDIRECTS; step++) {
            HttpResponse<InputStream> answer = ask(here, budget);
            try (InputStream body = answer.body()) {
                gate.refuseForbidden(here);
                if (!REDIRECTS.contains(answer.statusCode())) {
                    return raw(answer, body, here, budget);
                }
                here = next(here, answer);
            } catch (IOException e) {
                throw new Refusal(Reason.NOT_FETCHED, "the connection broke off");
            }
        }
        throw new Refusal(Reason.NOT_FETCHED, "it redirects more than " + MOST_REDIRECTS + " times");
    }

    private URI next(URI here, HttpResponse<InputStream> answer) {
        String location = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new Refusal(Reason.NOT_FETCHED, "it redirects to nowhere"));
        try {
            return gate.checked(
                    here.resolve(location.strip().replace(" ", "%20")).toString());
        } catch (IllegalArgumentException e) {
            throw new Refusal(Reason.NOT_FETCHED, "it redirects to what is no address");
        }
    }

    private HttpResponse<InputStream> ask(URI uri, Budget budget) {
        budget.check();
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(budget.left().plusMillis(1))
                .header("User-Agent", "Waybill (fetches single pages its user names)")
                .header("Accept", "text/html,application/pdf,text/plain;q=0.9,*/*;q=0.5")
                .build();
        try {
            return client.send(request, BodyHandlers.ofInputStream());
        } catch (HttpTimeoutException e) {
            throw new Refusal(Reason.NOT_FETCHED, "the server did not answer in time");
        } catch (IOException e) {
            throw new Refusal(Reason.NOT_FETCHED, "the server could not be reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw budget.spent();
        }
    }

    private Raw raw(HttpResponse<InputStream> answer, InputStream body, URI uri, Budget budget) throws IOException {
        refuseStatus(answer.statusCode());
        refuseLength(answer.headers().firstValueAsLong("Content-Length").orElse(0));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        boolean packed =
                answer.headers().firstValue("Content-Encoding").orElse("").equals("gzip");
        byte[] bytes = bytes(packed ? new GZIPInputStream(body) : body, budget);
        return Raw.of(bytes, String.valueOf(uri.getPath())).declared(type).from(answer(answer, uri));
    }

    /** The client hands headers over by name, not in the order of the wire. */
    private Answer answer(HttpResponse<InputStream> answer, URI uri) {
        HeaderLines lines = new HeaderLines();
        answer.headers().map().forEach((name, values) -> values.forEach(value -> lines.add(name, value)));
        return new Answer(uri.toString(), clock.instant().truncatedTo(ChronoUnit.MILLIS), lines.kept());
    }

    private static void refuseStatus(int status) {
        if (status == 404 || status == 410) {
            throw new Refusal(Reason.NOT_FOUND, "the server answered " + status);
        }
        if (status != 200) {
            throw new Refusal(Reason.NOT_FETCHED, "the server answered " + status);
        }
    }

    private byte[] bytes(InputStream body, Budget budget) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK_BYTES];
        for (int got = body.read(chunk); got >= 0; got = body.read(chunk)) {
            bytes.write(chunk, 0, got);
            refuseLength(bytes.size());
            budget.check();
        }
        return bytes.toByteArray();
    }

    private void refuseLength(long length) {
        if (length > mostBytes) {
            throw new Refusal(Reason.TOO_LARGE, "the server sends more than " + mostBytes + " bytes");
        }
    }
}
