package org.waybill.intake;

import java.util.List;
import org.waybill.model.Admission;

/**
 * What a list of sources comes to once folders are opened.
 *
 * @param leaves sources that each can be admitted, in reading order
 * @param gaps folders that could not be listed
 * @param hidden files and folders left out because their name begins with a dot
 */
public record Expansion(List<Source> leaves, List<Admission.TurnedAway> gaps, List<String> hidden) {
    public Expansion {
        leaves = List.copyOf(leaves);
        gaps = List.copyOf(gaps);
        hidden = List.copyOf(hidden);
    }
}
