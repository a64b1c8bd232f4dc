/** Two names laid side by side: which parts meet, which are left out, which contradict one another. */
@NullMarked
package org.waybill.screening.alignment;

import org.jspecify.annotations.NullMarked;
