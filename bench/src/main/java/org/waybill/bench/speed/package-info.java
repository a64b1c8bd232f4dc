/** How long it takes and how much memory it holds. */
@NullMarked
package org.waybill.bench.speed;

import org.jspecify.annotations.NullMarked;
