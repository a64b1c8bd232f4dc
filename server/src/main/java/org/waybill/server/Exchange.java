package org.waybill.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.regex.Pattern;
import org.waybill.server.exchange.Bodies;
import org.waybill.server.exchange.Refused;
import org.waybill.server.exchange.Trouble;

/** How answers are written to a request. */
final class Exchange {
    static final String JSON = "application/json";

    /** Tells how many questions a batch had; clients and the log read it. */
    static final String BATCH = "x-batch-size";

    private static final String RETRY_SECONDS = "1";

    /** A name of a function and nothing else, or a page could be made to run anything. */
    private static final Pattern CALLBACK = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$.]{0,99}");

    private Exchange() {}

    static void answer(Context context, ObjectNode node) {
        context.contentType(JSON).result(Bodies.bytes(node));
    }

    static void refuse(Context context, Refused refused) {
        context.status(refused.status());
        if (refused.status() == Trouble.BUSY.status()) {
            context.header("Retry-After", RETRY_SECONDS);
        }
        answer(context, refused.body());
    }

    static void html(Context context, String page) {
        // The page has no script and needs none.
        context.header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
        context.contentType("text/html; charset=utf-8").result(page);
    }

    /** As JSON, or wrapped into a call where the address asks for one, as pages of other origins need it. */
    static void answerPage(Context context, ObjectNode node) {
        String callback = context.queryParam("callback");
        if (callback == null) {
            answer(context, node);
            return;
        }
        if (!CALLBACK.matcher(callback).matches()) {
            throw new Refused(Trouble.NOT_UNDERSTOOD, "Not the name of a function: callback");
        }
        context.header("X-Content-Type-Options", "nosniff");
        context.contentType("application/javascript; charset=utf-8").result("/**/" + callback + "(" + node + ");");
    }

    static byte[] body(Context context) {
        return context.bodyAsBytes();
    }

    static String type(Context context) {
        String type = context.contentType();
        return type == null ? "" : type;
    }
}
