/** Tests. */
@NullMarked
package org.waybill.bench.vectors;

import org.jspecify.annotations.NullMarked;
