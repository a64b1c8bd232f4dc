/** Tests. */
@NullMarked
package org.waybill.bench.pile;

import org.jspecify.annotations.NullMarked;
