/** Rows parted by commas, semicolons or tabs, as lists are really written. */
@NullMarked
package org.waybill.screening.list.csv;

import org.jspecify.annotations.NullMarked;
