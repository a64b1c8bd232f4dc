/** Figures over time as measured shapes: scales, marks and labels, without any drawing language. */
@NullMarked
package org.waybill.report.chart;

import org.jspecify.annotations.NullMarked;
