package org.waybill.casefile.verification;

import java.util.List;
import java.util.Optional;
import org.waybill.casefile.CatchingUp;
import org.waybill.casefile.note.PublishedCheckpoint;
import org.waybill.casefile.note.VerifierKey;
import org.waybill.casefile.stamp.Roots;

/**
 * What a case is checked against beside itself.
 *
 * @param keys those whose signatures are looked for on its checkpoints; may be none
 * @param roots whom the user trusts to vouch for time-stamp authorities; may be none
 * @param held a checkpoint that somebody kept elsewhere, which the case must have grown from; usually none
 * @param progress hears how many entries were checked
 */
public record VerificationOptions(
        List<VerifierKey> keys, Roots roots, Optional<PublishedCheckpoint> held, CatchingUp progress) {
    /** Nothing but the case itself. */
    public static final VerificationOptions ALONE =
            new VerificationOptions(List.of(), Roots.none(), Optional.empty(), CatchingUp.UNHEARD);

    public VerificationOptions {
        keys = List.copyOf(keys);
    }
}
