/** Tests. */
@NullMarked
package org.waybill.bench.frozen;

import org.jspecify.annotations.NullMarked;
