package org.waybill.desk.sheet;

/**
 * Characters of a document.
 *
 * @param document digest in hex
 * @param start offset in the text, UTF-16 code units, inclusive
 * @param end exclusive
 * @param text as the document has it
 */
public record Quote(String document, int start, int end, String text) {}
