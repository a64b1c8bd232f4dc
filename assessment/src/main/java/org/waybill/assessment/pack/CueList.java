package org.waybill.assessment.pack;

import java.util.List;
import java.util.Set;
import org.waybill.assessment.phrase.Phrases;
import org.waybill.assessment.phrase.Text;
import org.waybill.model.Span;

/**
 * Phrases that show something where they stand in a passage.
 *
 * @param id the same for good
 * @param kind what they are looked for
 * @param why what they show
 * @param phrases each form of each
 * @param not words before a phrase that turn it round
 */
public record CueList(String id, Kind kind, String why, Phrases phrases, Set<String> not) {

    /** What a list is looked for. */
    public enum Kind {
        /** Somebody says that an exemption, approval or notice was asked for or given; looked for in every entry. */
        EXEMPTION,
        /** A further element that names the list. */
        ELEMENT
    }

    public CueList {
        not = Set.copyOf(not);
        if (phrases.isEmpty()) {
            throw new IllegalArgumentException("a list of cues has phrases: " + id);
        }
    }

    /** Where its phrases stand in a text and are not turned round, in text order. */
    public List<Span> in(Text text) {
        return phrases.in(text, not);
    }
}
