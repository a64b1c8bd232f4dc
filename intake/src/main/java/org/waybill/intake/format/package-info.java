/**
 * Telling a format from the bytes; the file name is only a hint.
 */
@NullMarked
package org.waybill.intake.format;

import org.jspecify.annotations.NullMarked;
