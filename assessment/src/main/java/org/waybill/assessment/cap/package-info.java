/** Caps: figures of origins brought to the years of a cap, as intervals, and what they come to. */
@NullMarked
package org.waybill.assessment.cap;

import org.jspecify.annotations.NullMarked;
