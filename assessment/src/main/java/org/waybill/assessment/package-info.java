/** The door to assessment: a case in, the provisions that its entries would engage out, element by element. */
@NullMarked
package org.waybill.assessment;

import org.jspecify.annotations.NullMarked;
