package org.waybill.server.workbench.asset;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Header;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.waybill.server.workbench.guard.Admission;
import org.waybill.server.workbench.guard.Bar;

/** The files that pages are made with, from the program itself. */
public final class Assets {
    private static final String OURS = "/org/waybill/server/workbench/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,60}(\\.min)?\\.(css|js|svg|woff2)");
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final Map<String, Asset> known = new ConcurrentHashMap<>();

    /** Registers the addresses. */
    public void on(RoutesConfig routes) {
        routes.get("/assets/{hash}/{name}", this::answer, Admission.ANYBODY);
    }

    /**
     * The address of a file, by its name alone: {@code ledger.css}. It may be kept for ever, since another content has
     * another address.
     */
    public String address(String name) {
        Asset file = file(name).orElseThrow(() -> new IllegalArgumentException("the program has no file " + name));
        return "/assets/" + file.hash + "/" + name;
    }

    private void answer(Context context) {
        Asset file = file(context.pathParam("name"))
                .filter(found -> found.hash.equals(context.pathParam("hash")))
                .orElseThrow(() -> Bar.NOTHING_HERE.met("There is no such file."));
        context.header(Header.CACHE_CONTROL, "public, max-age=31536000, immutable");
        context.header(Header.VARY, Header.ACCEPT_ENCODING);
        context.contentType(file.type).disableCompression();
        String taken = context.header(Header.ACCEPT_ENCODING);
        if (taken != null && taken.contains("gzip") && file.packed.length < file.plain.length) {
            context.header(Header.CONTENT_ENCODING, "gzip").result(file.packed);
        } else {
            context.result(file.plain);
        }
    }

    private Optional<Asset> file(String name) {
        Asset held = known.get(name);
        if (held != null || !NAME.matcher(name).matches()) {
            return Optional.ofNullable(held);
        }
        // What is not there is not kept, or names that somebody makes up would fill the memory.
        Optional<Asset> read = read(name);
        read.ifPresent(file -> known.put(name, file));
        return read;
    }

    private static Optional<Asset> read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name.equals("htmx.min.js") ? HTMX : OURS + name)) {
            if (in == null) {
                return Optional.empty();
            }
            String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "");
            return Optional.of(new Asset(type, in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
