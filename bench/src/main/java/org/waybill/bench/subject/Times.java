package org.waybill.bench.subject;

import java.time.LocalDate;
import java.util.List;
import org.waybill.model.Period;

/** A reader of time expressions, as the scoreboard sees it. */
@FunctionalInterface
public interface Times {
    /** The periods a text speaks of, in text order; relative words count from the publication date. */
    List<Period> periods(String text, LocalDate published);
}
