/** Other ways to count and to choose, written from their published descriptions, to be measured beside Waybill. */
@NullMarked
package org.waybill.bench.rival;

import org.jspecify.annotations.NullMarked;
