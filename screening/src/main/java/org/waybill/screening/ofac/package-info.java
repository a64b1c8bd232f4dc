/** The figure that the search page of OFAC would show for two names. */
@NullMarked
package org.waybill.screening.ofac;

import org.jspecify.annotations.NullMarked;
