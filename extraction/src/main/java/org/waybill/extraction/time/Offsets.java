package org.waybill.extraction.time;

/** The words that step back or forward by one unit. */
final class Offsets {
    /** Not such a word. */
    static final int NONE = Integer.MIN_VALUE;

    private Offsets() {}

    static int of(String word) {
        return switch (word) {
            case "last", "past", "previous", "preceding" -> -1;
            case "this", "current", "same" -> 0;
            case "next", "coming", "upcoming" -> 1;
            default -> NONE;
        };
    }
}
