package org.waybill.bench.story;

import java.time.LocalDate;
import java.time.YearMonth;
import org.waybill.model.Qualifier;

/**
 * What somebody said on a day. Never false when said: the qualifier holds for the true total of that day.
 *
 * @param teller who
 * @param said the day
 * @param value the figure, above 0
 * @param qualifier how it was bounded
 * @param since from when the total runs
 */
public record Statement(Teller teller, LocalDate said, long value, Qualifier qualifier, YearMonth since) {}
