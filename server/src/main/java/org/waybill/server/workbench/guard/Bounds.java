package org.waybill.server.workbench.guard;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What no request of an honest page has. */
final class Bounds {
    private static final int ADDRESS = 16 * 1024;
    private static final int PARAMETERS = 200;
    private static final int ADDRESS_TOO_LONG = 414;
    private static final Pattern HALF_ESCAPE = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    /** A null character ends words elsewhere, and a line break ends headers. */
    private static final Pattern CONTROL = Pattern.compile("(?i)%0[0ad]");

    private Bounds() {}

    /**
     * Looks at an address, before anything is taken from it.
     *
     * @param loose whether it is of a protocol that bounds its own questions
     * @throws Barred where it is too long or cannot be read one way only
     */
    static void check(Context context, boolean loose) {
        String query = context.queryString() == null ? "" : context.queryString();
        String path = context.req().getRequestURI();
        if (!loose && path.length() + query.length() > ADDRESS) {
            throw Bar.TOO_LARGE
                    .met("The address has more than " + ADDRESS + " characters.")
                    .as(ADDRESS_TOO_LONG);
        }
        if (query.chars().filter(c -> c == '&').count() >= PARAMETERS) {
            throw Bar.TOO_LARGE.met("The address has more than " + PARAMETERS + " parameters.");
        }
        if (HALF_ESCAPE.matcher(path + "?" + query).find()) {
            throw Bar.NOT_UNDERSTOOD.met("The address has a % that begins no character.");
        }
        if (CONTROL.matcher(path).find() || !isText(path) || !isText(query)) {
            throw Bar.NOT_UNDERSTOOD.met("The address has bytes that are no text.");
        }
    }

    /**
     * Looks at the length that a body says it has.
     *
     * @throws Barred where that is more than the most
     */
    static void checkBody(Context context, long most) {
        if (context.req().getContentLengthLong() > most) {
            throw Bar.TOO_LARGE.met("What was sent has more than " + most + " bytes.");
        }
    }

    private static boolean isText(String escaped) {
        if (escaped.indexOf('%') < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(escaped)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static byte[] bytes(String escaped) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(escaped.length());
        for (int at = 0; at < escaped.length(); at++) {
            if (escaped.charAt(at) == '%') {
                bytes.write(Integer.parseInt(escaped.substring(at + 1, at + 3), 16));
                at += 2;
            } else {
                byte[] plain = escaped.substring(at, at + 1).getBytes(StandardCharsets.UTF_8);
                bytes.write(plain, 0, plain.length);
            }
        }
        return bytes.toByteArray();
    }
}
