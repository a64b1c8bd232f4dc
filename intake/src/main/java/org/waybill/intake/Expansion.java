package org.waybill.intake;

import java.util.List;
import org.waybill.model.Admission;

/**
 * What a list of sources comes to once folders and web archives are opened.
 *
 * @param leaves sources that each can be admitted, in reading order
 * @param gaps folders and archives that could not be listed, or not to their end
 * @param hidden files and folders left out because their name begins with a dot
 * @param remarks what else is to be told of archives
 */
public record Expansion(
        List<Source> leaves, List<Admission.TurnedAway> gaps, List<String> hidden, List<Remark> remarks) {
    public Expansion {
        leaves = List.copyOf(leaves);
        gaps = List.copyOf(gaps);
        hidden = List.copyOf(hidden);
        remarks = List.copyOf(remarks);
    }
}
