/**
 * Word documents, read through a bounded archive reader and a pull parser.
 */
@NullMarked
package org.waybill.intake.docx;

import org.jspecify.annotations.NullMarked;
