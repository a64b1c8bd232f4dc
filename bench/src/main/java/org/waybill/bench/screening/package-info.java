/** Screening measured over whole lists: who is found, who is alarmed about for nothing, how fast. */
@NullMarked
package org.waybill.bench.screening;

import org.jspecify.annotations.NullMarked;
