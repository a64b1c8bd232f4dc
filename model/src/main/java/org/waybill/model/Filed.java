package org.waybill.model;

import java.time.Instant;

/**
 * Something that was added to a case, with where and when.
 *
 * @param place in the log, counted from 0
 * @param at when the case learned it
 * @param by who added it
 * @param what was added
 */
public record Filed<T>(long place, Instant at, String by, T what) {}
