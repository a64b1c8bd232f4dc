/** The walk over a case: which limbs to ask, and what the answers come to. */
@NullMarked
package org.waybill.assessment.casework;

import org.jspecify.annotations.NullMarked;
