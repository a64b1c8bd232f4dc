package org.waybill.server.workbench.view.front;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long the log was when this browser last looked, from a cookie of two numbers.
 *
 * <p>Two, so that what was new stays new until the log grows again, however often the page is asked for.
 *
 * @param before entries of the log at the visit before; 0 where there was none
 * @param seen entries of the log at the last visit
 */
public record LastVisit(long before, long seen) {
    private static final String COOKIE = "waybill-seen";
    private static final Pattern VALUE = Pattern.compile("(\\d{1,15})\\.(\\d{1,15})");
    private static final int SECONDS_OF_A_YEAR = 31_536_000;

    /** Reads what a browser keeps; a browser that keeps nothing sees the case for the first time. */
    public static LastVisit of(Context context) {
        return read(context.cookie(COOKIE));
    }

    static LastVisit read(@Nullable String value) {
        Matcher matcher = VALUE.matcher(value == null ? "" : value);
        return matcher.matches()
                ? new LastVisit(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2)))
                : new LastVisit(0, 0);
    }

    /** This visit, of a log of some size. */
    public LastVisit now(long size) {
        return size == seen ? this : new LastVisit(seen, size);
    }

    /** Lets the browser keep it. */
    public void keep(Context context) {
        context.cookie(
                new Cookie(COOKIE, before + "." + seen, "/", SECONDS_OF_A_YEAR, false, true, null, SameSite.STRICT));
    }
}
