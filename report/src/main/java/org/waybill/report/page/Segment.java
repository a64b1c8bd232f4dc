package org.waybill.report.page;

/**
 * A stretch of a quotation that one set of slots was read from.
 *
 * @param text the characters, fit to be shown
 * @param slots the names of the slots, as a reader would call them; empty for the words between
 * @param ending the names of those that end here, for a label that stands once
 */
public record Segment(String text, String slots, String ending) {
    public boolean isMarked() {
        return !slots.isEmpty();
    }
}
