package org.waybill.report.export.graph;

import org.waybill.report.words.WellFormed;

/** Text that XML 1.0 can hold: what it cannot is written U+FFFD. */
final class XmlText {
    private XmlText() {}

    static String of(String text) {
        StringBuilder held = new StringBuilder(text.length());
        WellFormed.text(text).codePoints().forEach(c -> held.appendCodePoint(isHeld(c) ? c : '\uFFFD'));
        return held.toString();
    }

    /** Escaped for text and for attributes in double quotation marks; line ends survive both. */
    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        of(text).codePoints().forEach(c -> escape(safe, c));
        return safe.toString();
    }

    private static void escape(StringBuilder safe, int c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\t' -> safe.append("&#9;");
            case '\n' -> safe.append("&#10;");
            case '\r' -> safe.append("&#13;");
            default -> safe.appendCodePoint(c);
        }
    }

    /** The characters of XML 1.0, without those that turn text round and those that no font shows. */
    private static boolean isHeld(int c) {
        boolean isText =
                c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD);
        return (isText && (c < 0x7F || c > 0x9F)) || c > 0xFFFF;
    }
}
