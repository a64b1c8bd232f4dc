/** Tests. */
@NullMarked
package org.waybill.bench.corpus;

import org.jspecify.annotations.NullMarked;
