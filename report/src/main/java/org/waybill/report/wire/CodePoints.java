package org.waybill.report.wire;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.waybill.model.Span;

/**
 * Turns the model's UTF-16 offsets of one text into code point offsets.
 *
 * <p>Only the places of characters outside the basic plane are kept, so most texts cost nothing.
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

    /** The span's two ends, as code points. */
    public int[] ends(Span span) {
        return new int[] {at(span.start()), at(span.end())};
    }
}
