package org.waybill.cli;

/** Turns away options that say nothing. */
final class Blank {
    private Blank() {}

    static void refuse(String option, String value) {
        if (value.isBlank()) {
            throw new UserError("WB-226", option + " says nothing", "Give it a text.");
        }
    }
}
