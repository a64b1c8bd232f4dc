/** Tests. */
@NullMarked
package org.waybill.bench.board;

import org.jspecify.annotations.NullMarked;
