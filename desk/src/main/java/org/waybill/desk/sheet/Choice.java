package org.waybill.desk.sheet;

/**
 * One value that a list can be narrowed to.
 *
 * @param value as it stands in the address
 * @param words for a reader; empty where the value's own will do
 * @param rows how many there are in the whole list
 */
public record Choice(String value, String words, long rows) {}
