/** A case as a STIX 2.1 bundle of reports, notes and opinions. */
@NullMarked
package org.waybill.report.export.stix;

import org.jspecify.annotations.NullMarked;
