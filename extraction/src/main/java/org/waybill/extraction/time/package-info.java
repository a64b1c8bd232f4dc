/**
 * Time in a sentence: since, until, by, between and in, with partial dates and words relative to publication.
 *
 * <p>Every convention (what "late 2024" spans, which autumn "last fall" was) is a row of a table beside the code, with
 * its reason.
 */
@NullMarked
package org.waybill.extraction.time;

import org.jspecify.annotations.NullMarked;
