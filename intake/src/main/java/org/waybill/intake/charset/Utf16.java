package org.waybill.intake.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells UTF-16 without a byte order mark by its spaces and line ends. */
final class Utf16 {
    private static final int SAMPLE_UNITS = 4096;
    private static final int FEWEST_UNITS = 4;
    private static final int ONE_SPACE_IN_UNITS = 60;

    private Utf16() {}

    /** The byte order, if the bytes read as UTF-16 with the spaces and line ends a text has. */
    static Optional<Charset> order(byte[] bytes) {
        int units = Math.min(bytes.length / 2, SAMPLE_UNITS);
        if ((bytes.length % 2 != 0 && bytes.length / 2 <= SAMPLE_UNITS) || units < FEWEST_UNITS) {
            return Optional.empty();
        }
        int little = spaces(bytes, units, 0);
        int big = spaces(bytes, units, 1);
        int most = Math.max(little, big);
        if (most == 0 || most * ONE_SPACE_IN_UNITS < units || Math.min(little, big) * 4 > most) {
            return Optional.empty();
        }
        return looksWritten(bytes, units, little > big ? 0 : 1)
                ? Optional.of(little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private static int spaces(byte[] bytes, int units, int low) {
        int spaces = 0;
        for (int unit = 0; unit < units; unit++) {
            int value = bytes[2 * unit + low];
            if (bytes[2 * unit + 1 - low] == 0 && (value == ' ' || value == '\n')) {
                spaces++;
            }
        }
        return spaces;
    }

    private static boolean looksWritten(byte[] bytes, int units, int low) {
        int odd = 0;
        for (int unit = 0; unit < units; unit++) {
            int value = ((bytes[2 * unit + 1 - low] & 0xFF) << 8) | (bytes[2 * unit + low] & 0xFF);
            int type = Character.getType(value);
            boolean control = value < ' ' && value != '\n' && value != '\r' && value != '\t';
            if (control || type == Character.UNASSIGNED || type == Character.PRIVATE_USE) {
                odd++;
            }
        }
        return odd * 100 < units;
    }
}
