package org.waybill.report.chart;

import org.waybill.model.Quantity;

/** The shape a figure is drawn with, so that its qualifier is seen before it is read. */
public enum Glyph {
    /** A filled dot. */
    EXACT("a figure given without qualifier", ""),
    /** A hollow dot. */
    ABOUT("about, nearly", "~\u2009"),
    /** A dot under an arrow. */
    AT_LEAST("at least: the arrow is open upward", "≥\u2009"),
    /** A line under an arrow, its own value left out. */
    MORE_THAN("more than: open upward", ">\u2009"),
    /** A bar from nothing to the value, closed there. */
    UP_TO("up to: closed at the top", "≤\u2009"),
    /** The same, its own value left out. */
    LESS_THAN("less than", "<\u2009"),
    /** A bar between two ends. */
    BAND("a range, or a band for a vague word", "");

    private final String words;
    private final String sign;

    Glyph(String words, String sign) {
        this.words = words;
        this.sign = sign;
    }

    /** What the shape says, for the key. */
    public String words() {
        return words;
    }

    /** What stands before the number at the mark. */
    public String sign() {
        return sign;
    }

    /** The shape for a quantity; a figure with one open end is open whatever its qualifier says. */
    public static Glyph of(Quantity quantity) {
        if (quantity.low() != null && quantity.high() != null && !quantity.isSingle()) {
            return BAND;
        }
        return switch (quantity.qualifier()) {
            case APPROX, NEARLY -> quantity.isSingle() ? ABOUT : open(quantity);
            case AT_LEAST -> AT_LEAST;
            case MORE_THAN -> MORE_THAN;
            case UP_TO -> UP_TO;
            case LESS_THAN -> LESS_THAN;
            case EXACT, RANGE -> quantity.isSingle() ? EXACT : open(quantity);
        };
    }

    private static Glyph open(Quantity quantity) {
        return quantity.low() != null ? AT_LEAST : UP_TO;
    }
}
