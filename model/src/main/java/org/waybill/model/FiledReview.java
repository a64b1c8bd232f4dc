package org.waybill.model;

import java.time.Instant;

/**
 * A review with its place in the log.
 *
 * @param place counted from 1: the entry at 0 founds the case
 * @param at when it was filed
 * @param review what was decided
 */
public record FiledReview(long place, Instant at, Review review) {}
