package org.waybill.report.words;

/** Text that every UTF-8 encoder accepts, as long as it was. */
public final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /** The text with each lone surrogate replaced by one U+FFFD, so that offsets still hold. */
    public static String text(String text) {
        StringBuilder mended = new StringBuilder(text);
        for (int at = 0; at < mended.length(); at++) {
            if (!Character.isSurrogate(mended.charAt(at))) {
                continue;
            }
            if (isPair(mended, at)) {
                at++;
            } else {
                mended.setCharAt(at, REPLACEMENT);
            }
        }
        return mended.toString();
    }

    private static boolean isPair(CharSequence text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
