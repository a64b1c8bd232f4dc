package org.waybill.desk.sheet;

/**
 * What an analyst decided.
 *
 * @param place in the log
 * @param decision {@code confirm}, {@code reject}, {@code correct}
 * @param by who
 * @param at when, ISO 8601
 * @param reason why
 */
public record ReviewSheet(long place, String decision, String by, String at, String reason) {}
