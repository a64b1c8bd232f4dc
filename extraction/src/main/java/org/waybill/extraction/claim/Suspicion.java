package org.waybill.extraction.claim;

import java.util.Locale;
import java.util.regex.Pattern;
import org.waybill.extraction.frame.Event;
import org.waybill.model.Modality;
import org.waybill.model.Status;

/** A cue that the tree did not explain is never ignored: it sends the claim to review. */
final class Suspicion {
    private static final Pattern CUE = Pattern.compile(
            "\\b(den(y|ies|ied|ying)|no (evidence|proof|sign)|if|unless|alleg\\w+|not|never|neither|nor|without|refus\\w+|fail\\w*)\\b");

    private Suspicion() {}

    static boolean unexplainedCue(Event event, Status status) {
        boolean plain = status.modality() == Modality.ASSERTED && !status.negated();
        return plain
                && CUE.matcher(event.sentence().quote().toLowerCase(Locale.ROOT))
                        .find();
    }
}
