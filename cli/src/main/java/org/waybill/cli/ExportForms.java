package org.waybill.cli;

import org.waybill.report.export.Form;

/** Finds the form of an export by its name. */
final class ExportForms {
    private ExportForms() {}

    /** The form of this name; a form that is no text needs a file to go to. */
    static Form of(String name, boolean hasFile) {
        Form form = Form.of(name).orElseThrow(() -> unknown(name));
        if (form == Form.CSV && !hasFile) {
            throw new UserError("WB-256", "an archive of tables is no text for a terminal", "Name a file with --out.");
        }
        return form;
    }

    private static UserError unknown(String name) {
        return new UserError(
                "WB-255",
                "there is no form " + name + " to export",
                NearNames.question(name, Form.keys()) + "Choose one of " + String.join(", ", Form.keys()) + ".");
    }
}
