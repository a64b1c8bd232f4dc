/**
 * The words every room shares: documents, passages, claims, entries.
 *
 * <p>Only {@code java.*} is imported here, so that any room, test or tool can hold these values without pulling in a
 * library. Every value checks itself when it is made; a value that exists is well formed.
 */
@NullMarked
package org.waybill.model;

import org.jspecify.annotations.NullMarked;
