package org.waybill.server.workbench.text;

import org.waybill.desk.sheet.ClaimRow;
import org.waybill.desk.sheet.SlotSheet;
import org.waybill.pipeline.ReadBy;
import org.waybill.report.words.Shown;

/** What made a part of a claim, as a reader is told it. */
public final class MadeBy {
    /** The rule of what somebody corrected. */
    private static final String PERSON = "person";

    private MadeBy() {}

    /** "by rule: subject of “promise”"; what a person put there says so, and what is no rule is told as it is. */
    public static String words(ClaimRow claim, SlotSheet slot) {
        if (slot.why().equals(PERSON)) {
            return "put there by a person";
        }
        String words = ReadBy.words(slot.name(), slot.why(), claim.rule());
        return words.isEmpty() ? Shown.text(slot.why()) : "by rule: " + Shown.text(words);
    }
}
