/** Test vectors made by others, as far as they are about what reports say. */
@NullMarked
package org.waybill.bench.vectors;

import org.jspecify.annotations.NullMarked;
