/** A case in the forms that other programs read; one door, {@link org.waybill.report.export.Exports}. */
@NullMarked
package org.waybill.report.export;

import org.jspecify.annotations.NullMarked;
