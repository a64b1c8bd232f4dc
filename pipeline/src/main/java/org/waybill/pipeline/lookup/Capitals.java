package org.waybill.pipeline.lookup;

import java.util.Locale;

/** Names in capitals as they are written elsewhere. */
final class Capitals {
    private Capitals() {}

    /** "LADY R" as "Lady R": every word keeps its first character. */
    static String lowered(String shouted) {
        StringBuilder name = new StringBuilder(shouted.length());
        boolean inside = false;
        for (int at = 0; at < shouted.length(); at++) {
            String one = shouted.substring(at, at + 1).replace('\n', ' ');
            name.append(inside ? one.toLowerCase(Locale.ROOT) : one);
            inside = Character.isLetter(shouted.charAt(at));
        }
        return name.toString();
    }
}
