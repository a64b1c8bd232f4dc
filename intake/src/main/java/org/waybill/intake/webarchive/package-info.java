/**
 * Web archives (WARC 1.0 and 1.1, ISO 28500; WACZ 1.1.1): what is in them, and the bytes of one page.
 *
 * <p>An archive is opened twice. Listing goes through all its records once, holds none of them, and notes where each page
 * begins. Reading goes straight to one record, undoes what the transport did to its bytes, and compares them with the
 * digests that the archive wrote down.
 */
@NullMarked
package org.waybill.intake.webarchive;

import org.jspecify.annotations.NullMarked;
