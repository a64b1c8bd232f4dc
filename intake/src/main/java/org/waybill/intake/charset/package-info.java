/**
 * Bytes to characters: byte order mark, declaration, validity, then a detector.
 */
@NullMarked
package org.waybill.intake.charset;

import org.jspecify.annotations.NullMarked;
