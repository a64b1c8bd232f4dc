/**
 * Figures in a sentence: their value or band, the word that bounds them, and what they are a figure of.
 *
 * <p>The words (qualifiers, vague bands, units, currencies, cues) are tables beside the code, each row with its reason.
 */
@NullMarked
package org.waybill.extraction.quantity;

import org.jspecify.annotations.NullMarked;
