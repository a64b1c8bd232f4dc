/** A case as one page, as data, and as claim lines: records of the model in, bytes out. */
@NullMarked
package org.waybill.report;

import org.jspecify.annotations.NullMarked;
