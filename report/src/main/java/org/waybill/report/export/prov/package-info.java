/** How a case came about, as W3C PROV in JSON. */
@NullMarked
package org.waybill.report.export.prov;

import org.jspecify.annotations.NullMarked;
