/** Whether the gold files keep to the guidelines' form, without looking into what they say. */
@NullMarked
package org.waybill.bench.goldfiles;

import org.jspecify.annotations.NullMarked;
