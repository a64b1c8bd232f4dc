package org.waybill.report.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which characters the fonts can print; any other is printed as its number, never as an empty box. */
final class Coverage {
    private static final int LAST = 0x10FFFF;
    /** A run of characters without a glyph is told by its first few; the page of the screen shows them all. */
    private static final int MOST_NUMBERS = 12;

    private static final BitSet PRINTED = printed();

    private Coverage() {}

    /** Whether the fonts have every character of it; what isolates a stretch of text is none. */
    static boolean isWhole(String text) {
        return text.codePoints().allMatch(point -> has(point) || point == '\u2068' || point == '\u2069');
    }

    static String printable(String text) {
        if (text.codePoints().allMatch(Coverage::has)) {
            return text;
        }
        StringBuilder printed = new StringBuilder(text.length());
        int[] points = text.codePoints().toArray();
        int run = 0;
        for (int point : points) {
            run = has(point) ? flush(printed, run) : run + 1;
            append(printed, point, run);
        }
        flush(printed, run);
        return printed.toString();
    }

    private static void append(StringBuilder printed, int point, int run) {
        if (has(point)) {
            printed.appendCodePoint(point);
        } else if (run <= MOST_NUMBERS) {
            printed.append("[U+")
                    .append(HexFormat.of().withUpperCase().toHexDigits(point, point > 0xFFFF ? 6 : 4))
                    .append("]\u200B");
        }
    }

    private static int flush(StringBuilder printed, int run) {
        if (run > MOST_NUMBERS) {
            printed.append("[and ").append(run - MOST_NUMBERS).append(" more without a glyph]");
        }
        return 0;
    }

    private static boolean has(int point) {
        return PRINTED.get(point);
    }

    private static BitSet printed() {
        BitSet points = new BitSet(LAST + 1);
        for (Face face : List.of(Face.SERIF, Face.WIDE)) {
            try (TrueTypeFont font = face.read()) {
                CmapLookup glyphs = font.getUnicodeCmapLookup();
                for (int point = ' '; point <= LAST; point++) {
                    if (glyphs.getGlyphId(point) > 0) {
                        points.set(point);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException("a font that comes with the print edition cannot be read", e);
            }
        }
        points.set('\n');
        points.set('\t');
        return points;
    }
}
