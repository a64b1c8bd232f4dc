package org.waybill.desk.sheet;

/**
 * A source that could not be read.
 *
 * @param source as it was named
 * @param code {@code WB-…}
 * @param detail what was wrong
 * @param action what to do
 */
public record GapRow(String source, String code, String detail, String action) {}
