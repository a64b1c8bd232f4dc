package org.waybill.model;

/**
 * What one row of the policy made of a pair.
 *
 * @param row the row's id
 * @param asked what the subject has for it
 * @param listed what the listing has for it
 * @param points what it added to the score, negative where it speaks against
 * @param reason one clause for a reader
 */
public record MatchFinding(String row, String asked, String listed, double points, String reason) {}
