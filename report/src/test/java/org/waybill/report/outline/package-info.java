@NullMarked
package org.waybill.report.outline;

import org.jspecify.annotations.NullMarked;
