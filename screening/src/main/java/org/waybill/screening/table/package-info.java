/** The one reader of the tables that hold the judgement of this room. */
@NullMarked
package org.waybill.screening.table;

import org.jspecify.annotations.NullMarked;
