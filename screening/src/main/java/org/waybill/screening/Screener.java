package org.waybill.screening;

import java.util.List;
import org.waybill.model.ListEdition;
import org.waybill.model.Screening;
import org.waybill.model.Subject;

/** Looks subjects up in the lists it was made over. Safe for many threads at once. */
public interface Screener {

    /** Every list it was made over, by key. */
    List<ListEdition> editions();

    /** The matches of one subject, from the threshold on, best first, at most as many as the wish says. */
    Screening screen(Subject subject, Wish wish);

    /**
     * What the asker wants back.
     *
     * @param threshold 0 to 1: lower scores are left out
     * @param limit how many matches at most, at least 1
     * @param lists keys of the lists to ask; empty for all
     */
    record Wish(double threshold, int limit, List<String> lists) {
        /** The score from which a match is shown where nobody says otherwise. */
        public static final double THRESHOLD = 0.7;

        public static final Wish DEFAULT = new Wish(THRESHOLD, 10, List.of());

        public Wish {
            lists = List.copyOf(lists);
            if (!(threshold >= 0 && threshold <= 1) || limit < 1) {
                throw new IllegalArgumentException("a threshold lies between 0 and 1, a limit at 1 or more");
            }
        }
    }
}
