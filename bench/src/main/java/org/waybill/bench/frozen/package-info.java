/** A run that was kept, and what has changed since. */
@NullMarked
package org.waybill.bench.frozen;

import org.jspecify.annotations.NullMarked;
