package org.waybill.bench.speed;

import java.util.regex.Pattern;

/** Counts words and marks, the same way for every reader, so that speeds can be compared. */
public final class Tokens {
    private static final Pattern TOKEN =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.,][\\p{L}\\p{N}]+)*|[^\\s\\p{L}\\p{N}]");

    private Tokens() {}

    public static int count(String text) {
        return (int) TOKEN.matcher(text).results().count();
    }
}
