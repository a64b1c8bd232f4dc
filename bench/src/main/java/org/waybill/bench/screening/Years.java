package org.waybill.bench.screening;

import java.util.List;
import org.waybill.model.BirthDate;
import org.waybill.model.PartialDate;

/** Dates of birth as far as their year. */
final class Years {
    private Years() {}

    static List<BirthDate> only(List<BirthDate> births) {
        return births.stream()
                .map(birth -> new BirthDate(year(birth.from()), year(birth.to()), birth.approximate()))
                .distinct()
                .toList();
    }

    private static PartialDate year(PartialDate date) {
        return PartialDate.parse(date.toString().substring(0, 4));
    }
}
