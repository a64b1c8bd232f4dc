package org.waybill.model;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Translates the UTF-16 offsets of one text into code point offsets, and back.
 *
 * <p>The model counts UTF-16 units, every public format counts code points. Only the places of characters outside the
 * basic plane are kept, so most texts cost nothing.
 */
public final class CodePoints {
    private final int[] trailing;

    private CodePoints(int[] trailing) {
        this.trailing = trailing;
    }

    public static CodePoints of(String text) {
        return new CodePoints(IntStream.range(1, text.length())
                .filter(at -> Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at)))
                .toArray());
    }

    /** How many code points stand before the UTF-16 offset given. */
    public int at(int offset) {
        int found = Arrays.binarySearch(trailing, offset);
        return offset - (found >= 0 ? found : -found - 1);
    }

    /** The UTF-16 offset at which the code point of the number given begins. */
    public int offset(int codePoint) {
        int low = 0;
        int high = trailing.length;
        // Looks for how many of the pairs end at or before it; each pair before it is one unit more.
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (trailing[middle] - middle <= codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoint + low;
    }

    /** The span's two ends, as code points. */
    public int[] ends(Span span) {
        return new int[] {at(span.start()), at(span.end())};
    }
}
