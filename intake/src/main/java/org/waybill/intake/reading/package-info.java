/**
 * What every reader of a format takes and gives: raw bytes and a budget in, content or a refusal out.
 */
@NullMarked
package org.waybill.intake.reading;

import org.jspecify.annotations.NullMarked;
