package org.waybill.casefile.index;

/** Texts as every database can hold them. */
final class StoredText {
    private static final int REPLACEMENT = 0xFFFD;

    private StoredText() {}

    /** Halves of characters, and the character 0 that PostgreSQL has no room for, show that something was there. */
    static String of(String text) {
        return text.codePoints().noneMatch(StoredText::isUnfit) ? text : replaced(text);
    }

    private static String replaced(String text) {
        StringBuilder fit = new StringBuilder(text.length());
        text.codePoints().map(point -> isUnfit(point) ? REPLACEMENT : point).forEach(fit::appendCodePoint);
        return fit.toString();
    }

    private static boolean isUnfit(int point) {
        return point == 0 || Character.getType(point) == Character.SURROGATE;
    }
}
