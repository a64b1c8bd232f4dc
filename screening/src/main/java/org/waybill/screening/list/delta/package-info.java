/** What changed between two editions of a list. */
@NullMarked
package org.waybill.screening.list.delta;

import org.jspecify.annotations.NullMarked;
