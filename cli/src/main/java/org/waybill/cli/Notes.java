package org.waybill.cli;

import org.waybill.intake.Remark;
import org.waybill.model.Admission.TurnedAway;
import org.waybill.model.Reading;
import org.waybill.pipeline.Outcome;

/** Tells what a run left out, so that nothing is skipped in silence. */
record Notes(Console console) {
    void tell(Outcome outcome) {
        outcome.gaps().stream().map(TurnedAway::line).forEach(console::note);
        outcome.remarks().stream().map(Remark::line).forEach(console::note);
        outcome.readings().forEach(this::language);
        outcome.copies()
                .forEach(copy -> console.note("WB-303 " + copy
                        + ": the same bytes were read under another name. Nothing to do; it counts once."));
        if (!outcome.hidden().isEmpty()) {
            console.note("WB-302 left out because their names begin with a dot: " + String.join(", ", outcome.hidden())
                    + ". Name them to read them.");
        }
    }

    /** The rules are English; a document in another language is read for what they find, and that is said. */
    private void language(Reading one) {
        String language = one.document().about().language();
        boolean unknown = language.equals("und");
        if (unknown ? one.claims().isEmpty() : !language.equals("en")) {
            console.note("WB-301 " + one.document().origin() + ": language "
                    + (unknown ? "not identified" : language)
                    + "; claims are read from English only. Read a translation.");
        }
    }
}
