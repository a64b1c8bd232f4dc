/** The one reader of this room's tables: versions, heads, rows, and what is wrong with them. */
@NullMarked
package org.waybill.corroboration.table;

import org.jspecify.annotations.NullMarked;
