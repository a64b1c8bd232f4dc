package org.waybill.intake.pdf;

/**
 * One line of a page.
 *
 * @param text its characters
 * @param left where it begins, in points from the left edge
 * @param right where it ends, in points from the left edge
 * @param baseline in points from the top edge
 * @param size height of its letters, in points
 */
record Line(String text, float left, float right, float baseline, float size) {
    Line(String text) {
        this(text, 0, 0, 0, 0);
    }

    float width() {
        return right - left;
    }
}
