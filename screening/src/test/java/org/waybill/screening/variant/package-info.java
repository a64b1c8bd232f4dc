@NullMarked
package org.waybill.screening.variant;

import org.jspecify.annotations.NullMarked;
