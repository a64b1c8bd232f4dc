package org.waybill.extraction.gazetteer;

/** How a word is written. */
enum Shape {
    /** No letters. */
    BARE,
    LOWER,
    /** A capital, then small letters. */
    TITLE,
    /** Capitals only. */
    UPPER,
    MIXED;

    static Shape of(CharSequence text, int from, int to) {
        int capitals = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                small++;
            } else if (Character.isUpperCase(c)) {
                capitals++;
            } else if (Character.isLowerCase(c)) {
                small++;
            }
        }
        return of(capitals, small, Character.isUpperCase(text.charAt(from)));
    }

    private static Shape of(int capitals, int small, boolean leads) {
        if (capitals == 0) {
            return small == 0 ? BARE : LOWER;
        }
        if (small == 0) {
            return UPPER;
        }
        return capitals == 1 && leads ? TITLE : MIXED;
    }

    /**
     * Whether a word of this shape in a text may stand for a name written in the other shape.
     *
     * <p>A name in small letters may be capitalised, any name may be shouted; an acronym may not be whispered.
     */
    boolean mayWrite(Shape name) {
        return switch (name) {
            case BARE, LOWER -> true;
            case TITLE -> this != LOWER && this != BARE;
            case UPPER -> this == UPPER;
            case MIXED -> this == MIXED || this == UPPER;
        };
    }

    boolean isCapitalised() {
        return this == TITLE || this == UPPER;
    }
}
