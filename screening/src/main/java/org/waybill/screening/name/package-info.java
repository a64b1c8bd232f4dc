/** Names cut into parts that can be compared, once for each name. */
@NullMarked
package org.waybill.screening.name;

import org.jspecify.annotations.NullMarked;
