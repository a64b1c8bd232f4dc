/** Measures what it costs to lay the claims of very many documents side by side. */
@NullMarked
package org.waybill.bench.scale;

import org.jspecify.annotations.NullMarked;
