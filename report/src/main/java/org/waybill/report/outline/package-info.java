/** What a report will say, worked out once and numbered, before it becomes a page or data. */
@NullMarked
package org.waybill.report.outline;

import org.jspecify.annotations.NullMarked;
