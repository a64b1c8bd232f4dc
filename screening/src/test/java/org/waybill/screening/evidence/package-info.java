@NullMarked
package org.waybill.screening.evidence;

import org.jspecify.annotations.NullMarked;
