/**
 * Readings and claims as they are stored: the specification of {@code waybill-reading/1} and {@code waybill-claim/1}.
 *
 * <p>A reading is one JSON object of strings, booleans, null, integers, arrays and objects, encoded by RFC 8785.
 * Offsets count Unicode code points, end exclusive; figures and dates are strings; names of closed choices are those of
 * the public formats. Every member is always there, and no other: what is read is written again byte for byte, so that
 * a claim keeps its id. All members are told in {@code docs/formats/reading-json.md}.
 */
@NullMarked
package org.waybill.casefile.reading;

import org.jspecify.annotations.NullMarked;
