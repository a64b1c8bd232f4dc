/** Dates of birth, as lists write them. */
@NullMarked
package org.waybill.screening.list.born;

import org.jspecify.annotations.NullMarked;
