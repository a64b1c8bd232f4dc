package org.waybill.server.workbench.api;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waybill.desk.sheet.Page;
import org.waybill.desk.store.SheetJson;
import org.waybill.model.Sha256;
import org.waybill.server.workbench.api.declared.Parameter;
import org.waybill.server.workbench.api.declared.Reply;
import org.waybill.server.workbench.api.problem.Problem;
import org.waybill.server.workbench.api.schema.OpenApi;

/** How answers of the API are written: JSON, with the headers that clients and caches read. */
final class Answers {
    private static final String JSON = "application/json; charset=utf-8";
    private static final int NOT_MODIFIED = 304;
    private static final int MADE = 201;
    private static final int BEGUN = 202;

    private Answers() {}

    /** @param stamp another one wherever the answer may be another one */
    static void answer(Context context, Reply reply, String stamp) {
        if (reply instanceof Reply.Sheet sheet) {
            kept(context, sheet.sheet(), stamp);
        } else if (reply instanceof Reply.Rows rows) {
            context.header("Link", links(context, rows.page()));
            kept(context, rows.page(), stamp);
        } else if (reply instanceof Reply.Passing passing) {
            context.header("Cache-Control", "no-store");
            json(context, passing.sheet());
        } else if (reply instanceof Reply.Made made) {
            context.status(MADE).header("Location", made.location());
            json(context, made.sheet());
        } else if (reply instanceof Reply.Begun begun) {
            context.status(BEGUN).header("Location", begun.location());
            json(context, begun.sheet());
        }
    }

    /** Tells how much of the log an answer does not show yet; the sheet itself is the same until it does. */
    static void behind(Context context, long entries) {
        context.header(OpenApi.BEHIND, Long.toString(entries));
    }

    static void refuse(Context context, Problem problem) {
        context.status(problem.status()).contentType(Problem.MEDIA_TYPE).result(SheetJson.text(problem));
    }

    /** An answer that a client may keep, and ask whether it still holds. */
    static void kept(Context context, Object sheet, String stamp) {
        String tag = tag(context, stamp);
        context.header("Cache-Control", "private, no-cache");
        context.header("Vary", "Accept-Encoding");
        context.header("ETag", tag);
        if (isHeld(context, tag)) {
            context.status(NOT_MODIFIED);
        } else {
            json(context, sheet);
        }
    }

    static boolean isHeld(Context context, String tag) {
        String held = context.header("If-None-Match");
        return held != null
                && List.of(held.split("\\s*,\\s*", -1)).stream()
                        .map(one -> one.strip().replaceFirst("^W/", ""))
                        .anyMatch(one -> one.equals(tag) || one.equals("*"));
    }

    /** A packed answer has other bytes, so a name of its own. */
    static String tag(Context context, String stamp) {
        String accepted = context.header("Accept-Encoding");
        boolean packed = accepted != null && accepted.contains("gzip");
        String address = context.path() + "?" + context.queryString();
        return '"' + Sha256.of(stamp + "\n" + address).brief() + (packed ? "-gzip" : "") + '"';
    }

    private static void json(Context context, Object sheet) {
        context.contentType(JSON).result(SheetJson.text(sheet));
    }

    private static String links(Context context, Page<?> page) {
        StringBuilder links = new StringBuilder(link(context, 0, "first"));
        if (page.from() > 0) {
            links.append(", ").append(link(context, Math.max(0, page.from() - page.most()), "prev"));
        }
        if (page.hasMore()) {
            links.append(", ").append(link(context, page.from() + page.most(), "next"));
        }
        return links.toString();
    }

    private static String link(Context context, long from, String relation) {
        Map<String, List<String>> query = new TreeMap<>(context.queryParamMap());
        query.put(Parameter.FROM.name(), List.of(Long.toString(from)));
        return "<" + context.path() + "?" + query(query) + ">; rel=\"" + relation + '"';
    }

    private static String query(Map<String, List<String>> query) {
        return query.entrySet().stream()
                .flatMap(
                        named -> named.getValue().stream().map(value -> escaped(named.getKey()) + "=" + escaped(value)))
                .reduce((one, other) -> one + "&" + other)
                .orElse("");
    }

    private static String escaped(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
