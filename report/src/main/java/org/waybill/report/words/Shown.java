package org.waybill.report.words;

import java.util.HexFormat;
import java.util.regex.Pattern;
import org.waybill.model.States;

/**
 * Source text made fit to be seen: nothing invisible, nothing that reorders its surroundings.
 *
 * <p>Escaping is left to the template engine; this is about characters that are legal and still deceive.
 */
public final class Shown {
    private static final int CONTROL_PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final char DELETE_PICTURE = '\u2421';
    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';
    /** Words of judgement that this program never says for itself; a source's own stand in quotation marks. */
    private static final Pattern VERDICT =
            Pattern.compile("violat|breach|guilt|illegal|unlawful", Pattern.CASE_INSENSITIVE);

    private Shown() {}

    /** The text with control characters and direction overrides written out. */
    public static String text(String source) {
        StringBuilder shown = new StringBuilder(source.length());
        WellFormed.text(source).codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    /** The same for a piece that stands inside a sentence of ours. */
    public static String phrase(String source) {
        String shown = text(source).strip();
        String attributed = VERDICT.matcher(shown).find() ? "“" + shown + "”" : shown;
        return runsRightToLeft(attributed) ? FIRST_STRONG_ISOLATE + attributed + POP_ISOLATE : attributed;
    }

    /** A state's name, or any other party's as a phrase. */
    public static String party(String id) {
        return States.isCode(id) ? States.name(id) : phrase(id);
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '\n' || c == '\t' || c == ' ') {
            shown.append((char) c);
        } else if (c < ' ') {
            shown.append((char) (CONTROL_PICTURES + c));
        } else if (c == DELETE) {
            shown.append(DELETE_PICTURE);
        } else if (isDeceptive(c)) {
            shown.append("[U+" + HexFormat.of().withUpperCase().toHexDigits(c, c > 0xFFFF ? 6 : 4) + "]");
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** Directional embeddings, overrides and isolates, and the upper control block; marks such as RLM stay. */
    private static boolean isDeceptive(int c) {
        return (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c > DELETE && c < 0xA0)
                || (c & 0xFFFE) == 0xFFFE
                || (c >= 0xFDD0 && c <= 0xFDEF);
    }

    private static boolean runsRightToLeft(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
            default -> false;
        });
    }
}
