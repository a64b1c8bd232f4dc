package org.waybill.extraction.explain;

import java.util.ArrayList;
import java.util.List;
import org.waybill.model.Claim;

/** Says what keeps a claim from tier A, or that nothing does. */
final class TierWords {
    private static final String CUE = "cue ";

    private TierWords() {}

    static Reason of(Claim claim) {
        List<String> words = new ArrayList<>();
        List<Grounding> rows = new ArrayList<>();
        for (String shortfall : claim.grounds().shortfalls()) {
            if (shortfall.startsWith(CUE)) {
                String cue = shortfall.substring(CUE.length());
                words.add(Wordings.orKey("tier", CUE.strip()).replace("{cue}", cue));
                RuleTables.row("claim/suspicion.tsv", "words", cue).ifPresent(rows::add);
            } else {
                words.add(Wordings.orKey("tier", shortfall));
            }
        }
        return new Reason(words.isEmpty() ? Wordings.orKey("tier", "whole") : String.join("; ", words), rows);
    }
}
