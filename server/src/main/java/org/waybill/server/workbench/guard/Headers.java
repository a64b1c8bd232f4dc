package org.waybill.server.workbench.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** What every answer tells the browser, so that nothing but our own pages runs and nothing leaves. */
public final class Headers {
    private static final Map<String, String> ALL = all();

    private Headers() {}

    /** Sets each. */
    public static void on(BiConsumer<String, String> answer) {
        ALL.forEach(answer);
    }

    private static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put(
                "Content-Security-Policy",
                "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; "
                        + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        all.put("X-Content-Type-Options", "nosniff");
        all.put("X-Frame-Options", "DENY");
        // With "no-referrer" browsers would hide where a form of our own comes from; other sites learn nothing either
        // way.
        all.put("Referrer-Policy", "same-origin");
        all.put("Cross-Origin-Opener-Policy", "same-origin");
        all.put("Cross-Origin-Resource-Policy", "same-origin");
        all.put(
                "Permissions-Policy",
                "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()");
        all.put("Cache-Control", "no-cache, private");
        return all;
    }
}
