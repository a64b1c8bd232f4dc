package org.waybill.server.workbench.text;

import java.util.List;
import org.waybill.desk.sheet.ClaimRow;

/**
 * A stretch of a text of which every character is marked alike.
 *
 * @param text fit to be shown
 * @param slots the slots read from it, claim by claim, in words; empty for none
 * @param label names of the chosen claim's slots that end here; empty for none
 * @param look names of style classes: {@code said}, {@code chosen}, {@code argues}…; may be empty
 * @param ends claims whose passage ends here
 */
public record TextPiece(String text, String slots, String label, String look, List<ClaimRow> ends) {
    public TextPiece {
        ends = List.copyOf(ends);
    }

    /** Whether a slot was read from it. */
    public boolean isSlot() {
        return !slots.isEmpty();
    }
}
