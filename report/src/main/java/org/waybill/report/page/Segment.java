package org.waybill.report.page;

/**
 * A stretch of a quotation that one set of slots was read from.
 *
 * @param text the characters, fit to be shown
 * @param slots the names of the slots, as a reader would call them; empty for the words between
 */
public record Segment(String text, String slots) {
    public boolean isMarked() {
        return !slots.isEmpty();
    }
}
