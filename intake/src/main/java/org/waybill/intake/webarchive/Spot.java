package org.waybill.intake.webarchive;

import java.nio.file.Path;

/**
 * Where a record begins, so that it can be read without the ones before it.
 *
 * @param file the WARC or WACZ
 * @param entry the WARC inside a WACZ; empty in a WARC
 * @param offset bytes in front of the record, or of the gzip member that holds it
 * @param skip unpacked bytes in front of the record within its member; 0 where each record is packed by itself
 */
public record Spot(Path file, String entry, long offset, long skip) {}
