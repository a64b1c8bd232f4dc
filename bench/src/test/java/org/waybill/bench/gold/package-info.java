/** Tests. */
@NullMarked
package org.waybill.bench.gold;

import org.jspecify.annotations.NullMarked;
