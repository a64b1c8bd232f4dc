package org.waybill.desk.sheet;

/**
 * A rule, and what the case comes to under it.
 *
 * @param id {@code DPRK-1874-9}
 * @param citation instrument and paragraph
 * @param regime key
 * @param regimeTitle for a reader
 * @param title what it is about
 * @param adopted the day it was adopted, ISO 8601
 * @param certainty how sure the citation is, in words
 * @param engaged entries that would engage it
 * @param cannotSay entries of which it cannot be said
 * @param notEngaged entries that do not
 */
public record ProvisionRow(
        String id,
        String citation,
        String regime,
        String regimeTitle,
        String title,
        String adopted,
        String certainty,
        int engaged,
        int cannotSay,
        int notEngaged) {}
