/** From an event in a sentence to a claim: status, source, period, place, tier; and one claim for each thing said. */
@NullMarked
package org.waybill.extraction.claim;

import org.jspecify.annotations.NullMarked;
