package org.waybill.desk.sheet;

/**
 * A rule that is background to an entry; it has no result.
 *
 * @param provision id
 * @param citation instrument and paragraph
 * @param why it is shown
 */
public record ContextSheet(String provision, String citation, String why) {}
