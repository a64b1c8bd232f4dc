package org.waybill.bench.origins;

import java.util.List;
import org.waybill.model.Dependence;
import org.waybill.model.Entry;
import org.waybill.model.Reading;

/** What lays claims side by side, as the scoreboard sees it. */
@FunctionalInterface
public interface Engine {
    /** Everything made of the readings, whatever their order. */
    Answer answer(List<Reading> readings);

    /**
     * What was made of some readings.
     *
     * @param entries the matters
     * @param dependence what documents took from one another
     */
    record Answer(List<Entry> entries, Dependence dependence) {
        public Answer {
            entries = List.copyOf(entries);
        }
    }
}
