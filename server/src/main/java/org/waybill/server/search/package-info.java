/** Listings looked up by words, and single listings by id. */
@NullMarked
package org.waybill.server.search;

import org.jspecify.annotations.NullMarked;
