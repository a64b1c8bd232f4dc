/** Tests. */
@NullMarked
package org.waybill.bench.store;

import org.jspecify.annotations.NullMarked;
