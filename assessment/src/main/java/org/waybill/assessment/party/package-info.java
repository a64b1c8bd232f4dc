/** Of which state a party is, whether rules bind it, whether a regime is about it. */
@NullMarked
package org.waybill.assessment.party;

import org.jspecify.annotations.NullMarked;
