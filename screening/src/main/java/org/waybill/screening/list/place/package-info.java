/** Names of states and territories, as lists write them, and their codes. */
@NullMarked
package org.waybill.screening.list.place;

import org.jspecify.annotations.NullMarked;
