/**
 * A case as one file that can be mailed: the specification of a case's {@code .zip}.
 *
 * <p>It holds {@code case.json}, then everything below {@code archive/} and {@code log/} that is part of the case, by name
 * in ascending order; no folders, no database, no lock. {@code case.json} names no database. All entries are stored, not
 * deflated, because deflaters differ in what they make of the same bytes, and bear the first moment that a zip can tell.
 * The same case gives the same file anywhere. One that was packed anew by other tools, deflated and in another order, is
 * read too; one with anything else in it is refused.
 */
@NullMarked
package org.waybill.casefile.parcel;

import org.jspecify.annotations.NullMarked;
