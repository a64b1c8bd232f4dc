/** Which listed names are worth comparing with a name: found by what they share, never by looking at all of them. */
@NullMarked
package org.waybill.screening.index;

import org.jspecify.annotations.NullMarked;
