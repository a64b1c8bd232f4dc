package org.waybill.model;

/**
 * A rule shown beside an entry as background. It has no elements and no result, on purpose.
 *
 * @param provision the rule
 * @param why why it is shown and what is not asked here
 */
public record ContextNote(Provision provision, String why) {}
