/** Anybody's own list: a table with a column of names. */
@NullMarked
package org.waybill.screening.list.plain;

import org.jspecify.annotations.NullMarked;
