/**
 * PDF: lines in reading order, joined to paragraphs, without running headers and footers.
 */
@NullMarked
package org.waybill.intake.pdf;

import org.jspecify.annotations.NullMarked;
