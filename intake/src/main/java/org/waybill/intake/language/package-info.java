/**
 * Telling the language of a text from its script and its function words.
 */
@NullMarked
package org.waybill.intake.language;

import org.jspecify.annotations.NullMarked;
