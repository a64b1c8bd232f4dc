/** Tests. */
@NullMarked
package org.waybill.bench.speed;

import org.jspecify.annotations.NullMarked;
