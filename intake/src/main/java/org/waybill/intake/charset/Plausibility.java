package org.waybill.intake.charset;

import org.waybill.intake.reading.Refusal;
import org.waybill.model.Reason;

/** Tells text from binary and from text whose characters were lost. */
public final class Plausibility {
    /** A form feed or an escape now and then is text; compressed bytes have one in nine. */
    private static final int ONE_CONTROL_IN = 200;
    /** One lost character in a line still leaves names and figures readable; one in each word does not. */
    private static final int ONE_LOST_IN = 100;

    private static final int LOST_LET_PASS = 2;

    private Plausibility() {}

    static void refuseBinary(String text) {
        long controls = text.chars().filter(Plausibility::isControl).count();
        if (controls * ONE_CONTROL_IN > text.length()) {
            throw new Refusal(
                    Reason.NOT_TEXT, controls + " of its " + text.length() + " characters are control characters");
        }
    }

    /** Refuses a text in which too many characters were lost to a wrong conversion. */
    public static void refuseMangled(String text) {
        long lost = text.chars().filter(Plausibility::isLost).count();
        if (lost > LOST_LET_PASS && lost * ONE_LOST_IN > text.length()) {
            throw new Refusal(
                    Reason.BAD_ENCODING, lost + " of its " + text.length() + " characters were lost in a conversion");
        }
    }

    private static boolean isControl(int next) {
        return next < ' ' && next != '\n' && next != '\r' && next != '\t' && next != '\f' && next != 0x1A;
    }

    private static boolean isLost(int next) {
        return next == 0xFFFD || (next >= 0x80 && next < 0xA0 && next != 0x85);
    }
}
