@NullMarked
package org.waybill.report.chart;

import org.jspecify.annotations.NullMarked;
