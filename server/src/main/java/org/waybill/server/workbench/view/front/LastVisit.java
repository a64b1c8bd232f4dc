package org.waybill.server.workbench.view.front;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waybill.model.Sha256;

/**
 * How long the log was when this browser last looked, from a cookie of two numbers.
 *
 * <p>Two, so that what was new stays new until the log grows again, however often the page is asked for.
 *
 * @param before entries of the log at the visit before; 0 where there was none
 * @param seen entries of the log at the last visit
 */
public record LastVisit(long before, long seen) {
    /** Browsers keep one set of cookies for all ports of a host, where other cases may be served. */
    private static final String COOKIE = "waybill-seen-";

    private static final int BRIEF = 12;
    private static final Pattern VALUE = Pattern.compile("(\\d{1,15})\\.(\\d{1,15})");
    private static final int SECONDS_OF_A_YEAR = 31_536_000;

    /**
     * Reads what a browser keeps; a browser that keeps nothing sees the case for the first time.
     *
     * @param id of the case
     */
    public static LastVisit of(Context context, String id) {
        return read(context.cookie(name(id)));
    }

    private static String name(String id) {
        return COOKIE + Sha256.of(id).hex().substring(0, BRIEF);
    }

    static LastVisit read(@Nullable String value) {
        Matcher matcher = VALUE.matcher(value == null ? "" : value);
        return matcher.matches()
                ? new LastVisit(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)))
                : new LastVisit(0, 0);
    }

    /** This visit, of a log of some size; one that is shorter than it was is a copy from before. */
    public LastVisit now(long size) {
        if (size < seen) {
            return new LastVisit(0, size);
        }
        return size == seen ? this : new LastVisit(seen, size);
    }

    /**
     * Lets the browser keep it.
     *
     * @param id of the case
     */
    public void keep(Context context, String id) {
        context.cookie(
                new Cookie(name(id), before + "." + seen, "/", SECONDS_OF_A_YEAR, false, true, null, SameSite.STRICT));
    }
}
