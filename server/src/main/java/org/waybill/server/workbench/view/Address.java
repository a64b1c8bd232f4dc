package org.waybill.server.workbench.view;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Set;
import java.util.regex.Pattern;
import org.waybill.server.workbench.guard.Guard;

/** Addresses of this site, as forms carry them. */
public final class Address {
    /** What an action adds to the address of the page that it leads back to. */
    public static final String DONE = "done";

    /** One slash and no second one, or a browser would read another host in it. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\\"<>]]*");

    private static final int LONGEST = 4_000;
    private static final Set<HandlerType> LOOKING = Set.of(HandlerType.GET, HandlerType.HEAD);

    private Address() {}

    /** The address of the page itself, without what an action left in it; of an action, where it leads back to. */
    public static String here(Context context) {
        if (!isLooking(context)) {
            return local(form(context));
        }
        return PageLink.of(context).without(DONE);
    }

    /** Whether a page is asked for, or what its headers would be. */
    static boolean isLooking(Context context) {
        return LOOKING.contains(context.method());
    }

    /** What a form says; one that was turned away before it was read says nothing. */
    private static String form(Context context) {
        String form = Guard.hasReadForm(context) ? context.formParam("return") : null;
        return form == null ? "/" : form;
    }

    /** The address given where it leads to a page of this site, else the first page. */
    public static String local(String given) {
        return given.length() <= LONGEST && LOCAL.matcher(given).matches() ? given : "/";
    }

    /** The address with one more parameter, before its fragment. */
    public static String with(String address, String name, String value) {
        int end = address.indexOf('#') < 0 ? address.length() : address.indexOf('#');
        String page = address.substring(0, end);
        return page + (page.indexOf('?') < 0 ? "?" : "&") + name + "=" + value + address.substring(end);
    }
}
