/** Regime packs as they are read: provisions, their limbs, and the lists beside them. */
@NullMarked
package org.waybill.assessment.pack;

import org.jspecify.annotations.NullMarked;
