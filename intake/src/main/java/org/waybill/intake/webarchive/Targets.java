package org.waybill.intake.webarchive;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as archives hold them, which are often none by the standard. */
final class Targets {
    private static final Pattern PUBLIC = Pattern.compile("(?i)(?:https?|ftp)://[^/?#]*([^?#]*).*");

    private Targets() {}

    /** Whether it is the address of something public, and not a name that the archiving tool made up. */
    static boolean isPublic(String target) {
        return PUBLIC.matcher(target).matches();
    }

    /** The way behind the host, without the question; empty where there is none. */
    static String path(String target) {
        Matcher found = PUBLIC.matcher(target);
        return found.matches() ? found.group(1) : "";
    }
}
