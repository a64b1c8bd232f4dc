/**
 * The form every text leaves in: clean characters, one line for each paragraph, a blank line between.
 */
@NullMarked
package org.waybill.intake.prose;

import org.jspecify.annotations.NullMarked;
