package org.waybill.server.workbench.view;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

/** Style sheets and scripts. */
public final class AssetView implements View {
    private static final Pattern NAME = Pattern.compile("[a-z.]+\\.(css|js)");
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    @Override
    public void on(RoutesConfig routes) {
        routes.get("/assets/{name}", AssetView::asset);
    }

    private static void asset(Context context) {
        String name = context.pathParam("name");
        if (!NAME.matcher(name).matches()) {
            throw new NotFoundResponse();
        }
        String place = name.startsWith("htmx") ? HTMX : "/org/waybill/server/workbench/" + name;
        try (InputStream bytes = AssetView.class.getResourceAsStream(place)) {
            if (bytes == null) {
                throw new NotFoundResponse();
            }
            context.contentType(name.endsWith("css") ? "text/css; charset=utf-8" : "text/javascript; charset=utf-8")
                    .result(bytes.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
