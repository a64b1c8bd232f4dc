package org.waybill.server;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import java.util.regex.Pattern;

/** Whose pages may read answers. Whoever may, nothing can be changed by asking. */
enum Origins {
    /** Lists are public, and a server of theirs has nothing else. */
    ANY {
        @Override
        void allow(Context context) {
            context.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        }
    },

    /** Beside a case: those of programs on this machine, as OpenRefine is one. */
    THIS_MACHINE {
        @Override
        void allow(Context context) {
            String origin = context.header(Header.ORIGIN);
            context.header(Header.VARY, Header.ORIGIN);
            if (origin != null && LOCAL.matcher(origin).matches()) {
                context.header(Header.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
            }
            // A preview is shown within their page, and an answer may come as a call.
            context.removeHeader("X-Frame-Options");
            context.header("Cross-Origin-Resource-Policy", "same-site");
        }
    };

    private static final Pattern LOCAL = Pattern.compile("https?://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d{1,5})?");
    private static final int NOTHING_TO_SAY = 204;

    abstract void allow(Context context);

    /** Sets the headers, and answers a browser that asks beforehand whether it may ask. */
    void answer(Context context) {
        allow(context);
        context.header(Header.ACCESS_CONTROL_ALLOW_METHODS, "GET, POST, OPTIONS");
        context.header(Header.ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type, Authorization, Accept");
        if (context.method().equals(HandlerType.OPTIONS)) {
            context.status(NOTHING_TO_SAY).skipRemainingHandlers();
        }
    }
}
