package org.waybill.desk.sheet;

/**
 * A review that put claims or documents together or apart.
 *
 * @param place in the log
 * @param decision {@code same}, {@code other}, {@code cut}, {@code join}
 * @param one id of a claim, or digest of a document
 * @param other the other's
 * @param by who decided
 * @param at when, ISO 8601
 * @param reason why
 */
public record JoinSheet(long place, String decision, String one, String other, String by, String at, String reason) {}
