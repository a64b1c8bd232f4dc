package org.waybill.intake.prose;

/** Joins the end of one line to the beginning of the next. */
public final class LineJoiner {
    private LineJoiner() {}

    /** Whether the text ends as a sentence, a heading with a colon or a quotation does. */
    public static boolean endsSentence(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && isCloser(text.charAt(last))) {
            last--;
        }
        return last >= 0 && ".!?:;…。！？؟۔".indexOf(text.charAt(last)) >= 0;
    }

    /** Puts a line after what is there, with a space unless the script writes without any. */
    public static void join(StringBuilder text, String line) {
        if (!text.isEmpty() && !line.isEmpty() && !(isIdeograph(last(text)) && isIdeograph(line.codePointAt(0)))) {
            text.append(' ');
        }
        text.append(line);
    }

    private static int last(StringBuilder text) {
        return text.codePointBefore(text.length());
    }

    private static boolean isCloser(char mark) {
        return "\"'”’»)]」』 ".indexOf(mark) >= 0;
    }

    private static boolean isIdeograph(int point) {
        Character.UnicodeScript script = Character.UnicodeScript.of(point);
        return script == Character.UnicodeScript.HAN
                || script == Character.UnicodeScript.HIRAGANA
                || script == Character.UnicodeScript.KATAKANA
                || (point >= 0x3000 && point <= 0x303F)
                || (point >= 0xFF00 && point <= 0xFF0F);
    }
}
