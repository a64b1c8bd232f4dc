@NullMarked
package org.waybill.report.wire;

import org.jspecify.annotations.NullMarked;
