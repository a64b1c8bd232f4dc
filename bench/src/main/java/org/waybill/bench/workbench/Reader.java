package org.waybill.bench.workbench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser: signed in, and taking pages compressed. */
final class Reader {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

    private final URI root;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Reader(URI root) {
        this.root = root;
    }

    /** Shows a token on the sign-in page, as a person would. */
    static Reader signedIn(URI root, String token) {
        Reader reader = new Reader(root);
        try {
            Matcher form = FORM_TOKEN.matcher(reader.text("/sign-in"));
            if (!form.find()) {
                throw new IllegalStateException("the sign-in page has no form");
            }
            String sent =
                    "token=" + form.group(1) + "&return=%2F&key=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
            reader.client.send(
                    HttpRequest.newBuilder(root.resolve("/sign-in"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(sent))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            return reader;
        } catch (IOException e) {
            throw new IllegalStateException("no reader can sign in", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        }
    }

    /** A page as it travels. */
    HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(root.resolve(address))
                        .header("Accept-Encoding", "gzip")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** A page to read; empty where it is none. */
    String text(String address) throws IOException, InterruptedException {
        HttpResponse<String> got = client.send(
                HttpRequest.newBuilder(root.resolve(address)).build(), HttpResponse.BodyHandlers.ofString());
        return got.statusCode() == 200 ? got.body() : "";
    }
}
