package org.waybill.screening.evidence;

import java.util.Locale;
import org.waybill.screening.name.Spelling;

/** Says how far two spellings are apart. */
final class Letters {
    private Letters() {}

    static String apart(String one, String other) {
        return switch (Spelling.distance(one.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT))) {
            case 1 -> " is one letter off ";
            case 2 -> " is two letters off ";
            default -> " is close to ";
        };
    }
}
