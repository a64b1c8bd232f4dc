/** A case as tables that spreadsheets open, in one archive. */
@NullMarked
package org.waybill.report.export.table;

import org.jspecify.annotations.NullMarked;
