/** Tells sentences that argue from sentences that report. */
@NullMarked
package org.waybill.extraction.commentary;

import org.jspecify.annotations.NullMarked;
