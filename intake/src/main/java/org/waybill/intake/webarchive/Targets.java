package org.waybill.intake.webarchive;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as archives hold them, which are often none by the standard. */
final class Targets {
    /** Whose address it is. */
    enum Kind {
        WEB,
        FILE_SERVER,
        /** A name that the archiving tool gave to something of its own. */
        MADE_UP,
        /** Neither; an address that was damaged looks like this, too. */
        UNKNOWN
    }

    private static final Pattern PUBLIC = Pattern.compile("(?i)(https?|ftp)://[^/?#]*([^?#]*).*");
    /**
     * What tools write that keep logs, screenshots and look-ups beside the pages: {@code dns} (WARC 1.1, section 6.3.3),
     * {@code urn:pageinfo} and {@code urn:view} (browser crawlers), {@code metadata} (wget), {@code screenshot} and
     * {@code thumbnail} (browser recorders), {@code file} (tools that pack folders).
     */
    private static final Set<String> OWN =
            Set.of("urn", "dns", "whois", "file", "filedesc", "metadata", "screenshot", "thumbnail", "about", "data");

    private Targets() {}

    static Kind kind(String target) {
        Matcher found = PUBLIC.matcher(target);
        if (found.matches()) {
            return found.group(1).equalsIgnoreCase("ftp") ? Kind.FILE_SERVER : Kind.WEB;
        }
        String scheme = target.substring(0, Math.max(0, target.indexOf(':'))).toLowerCase(Locale.ROOT);
        return OWN.contains(scheme) ? Kind.MADE_UP : Kind.UNKNOWN;
    }

    /** The way behind the host, without the question; empty where there is none. */
    static String path(String target) {
        Matcher found = PUBLIC.matcher(target);
        return found.matches() ? found.group(2) : "";
    }
}
