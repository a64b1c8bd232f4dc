package org.waybill.extraction.time;

/** How finely a time was told. */
public enum Precision {
    DAY,
    WEEK,
    MONTH,
    /** A part of a year, month or week, or a season: late 2024. */
    PART,
    YEAR,
    /** Two ends, or a stretch counted in units: the past two years. */
    SPAN
}
