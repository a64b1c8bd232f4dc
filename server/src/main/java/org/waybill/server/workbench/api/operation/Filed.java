package org.waybill.server.workbench.api.operation;

/**
 * A review that was filed.
 *
 * @param place of its entry in the log, by which it can be undone
 * @param decision {@code confirm}…
 * @param by who decided
 */
public record Filed(long place, String decision, String by) {}
