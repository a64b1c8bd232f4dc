@NullMarked
package org.waybill.report.print;

import org.jspecify.annotations.NullMarked;
