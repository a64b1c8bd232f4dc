package org.waybill.cli;

import java.util.regex.Pattern;

/** Text as a terminal may show it: names and titles must not steer it. */
final class Plain {
    /** Controls but for the line end, and the marks that turn the direction of writing round. */
    private static final Pattern STEERING =
            Pattern.compile("[\\p{Cntrl}&&[^\n]]|[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private Plain() {}

    static String of(String text) {
        return STEERING.matcher(text).replaceAll(" ");
    }
}
