package org.waybill.desk.sheet;

/**
 * One document of the case.
 *
 * @param sha256 of its bytes, hex
 * @param number in the report, from 1
 * @param publisher empty where unknown
 * @param title may be empty
 * @param published ISO 8601 as far as known; empty where undated
 * @param language BCP 47; may be empty
 * @param format as intake named it
 * @param origin where it came from: a file, an address
 * @param claims how many were read in it
 * @param commentary how many sentences argue
 * @param entries how many entries it is in
 * @param added place in the log where it came in
 */
public record DocumentRow(
        String sha256,
        int number,
        String publisher,
        String title,
        String published,
        String language,
        String format,
        String origin,
        int claims,
        int commentary,
        int entries,
        long added) {}
