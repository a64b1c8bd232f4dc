/**
 * Objects named by their SHA-256. A case's archive holds two kinds: original bytes, and readings.
 *
 * <p>In a folder, an object lies at {@code archive/ab/cdef…}: the first two of the 64 digits, then the other 62. What lies
 * in {@code archive/part} is unfinished and worth nothing.
 */
@NullMarked
package org.waybill.casefile.archive;

import org.jspecify.annotations.NullMarked;
