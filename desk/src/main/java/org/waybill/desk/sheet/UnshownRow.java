package org.waybill.desk.sheet;

/**
 * An element that no claim shows, under one provision.
 *
 * @param provision id
 * @param citation instrument and paragraph
 * @param kind of the element: {@code bound}, {@code date}…
 * @param question what is asked
 * @param entries of how many entries it was asked and not shown, at least 1
 */
public record UnshownRow(String provision, String citation, String kind, String question, int entries) {}
