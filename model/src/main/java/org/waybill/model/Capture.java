package org.waybill.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the bytes of one document came in.
 *
 * @param origin what it is called in output: the path or address as the user gave it, and the way into a container
 * @param address the web address the bytes were served at, after redirects; empty where there was none
 * @param method the way they came
 * @param retrieved when they were fetched; for a web archive when the archive fetched them; null where nobody knows
 * @param headers what the server answered with them, in the order it is known in; at most {@value #MOST_HEADERS}
 * @param container what they lay in, as shown: a mail, a web archive; empty where they stood alone
 */
public record Capture(
        String origin,
        String address,
        Method method,
        @Nullable Instant retrieved,
        List<Header> headers,
        String container) {
    /** More than any honest server sends; Apache takes no more than 100 in a request unless told to. */
    public static final int MOST_HEADERS = 100;

    /** The way bytes came. */
    public enum Method {
        /** Read from a file of this machine. */
        FILE,
        /** Fetched from a web address by this program. */
        ADDRESS,
        /** Handed over by another program, such as standard input. */
        STREAM,
        /** Taken out of a mail. */
        ATTACHMENT,
        /** Taken out of a WARC or WACZ, fetched by whoever made it. */
        WEB_ARCHIVE;

        /** The name on the wire: {@code web_archive}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One line of a server's answer. Cookies and credentials are never held.
     *
     * @param name as the server writes it: letters, digits and marks that RFC 9110 allows in a token
     * @param value one line without control characters, at most {@value #MOST_CHARACTERS} characters
     */
    public record Header(String name, String value) {
        /** As many as a name or a value may have; real ones that say where a page comes from stay far below. */
        public static final int MOST_CHARACTERS = 2_000;

        /** RFC 9110, section 5.6.2. */
        private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

        private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
        private static final Set<String> SECRET = Set.of(
                "cookie",
                "cookie2",
                "set-cookie",
                "set-cookie2",
                "authorization",
                "authentication-info",
                "proxy-authorization",
                "proxy-authentication-info",
                "www-authenticate",
                "proxy-authenticate",
                "x-api-key",
                "x-auth-token",
                "x-csrf-token",
                "x-xsrf-token",
                "x-amz-security-token");

        public Header {
            if (!isName(name) || isSecret(name)) {
                throw new IllegalArgumentException("no name of a header that may be kept");
            }
            if (value.length() > MOST_CHARACTERS || CONTROL.matcher(value).find()) {
                throw new IllegalArgumentException("a header's value is one line of at most 2,000 characters");
            }
        }

        /** Whether a header may be called so. */
        public static boolean isName(String name) {
            return name.length() <= MOST_CHARACTERS && TOKEN.matcher(name).matches();
        }

        /** Whether a header of this name lets its holder speak as somebody. */
        public static boolean isSecret(String name) {
            return SECRET.contains(name.toLowerCase(Locale.ROOT));
        }
    }

    public Capture {
        if (origin.isEmpty()) {
            throw new IllegalArgumentException("what came in needs to be called something");
        }
        headers = List.copyOf(headers);
        if (headers.size() > MOST_HEADERS) {
            throw new IllegalArgumentException(headers.size() + " headers; at most " + MOST_HEADERS + " are held");
        }
    }
}
