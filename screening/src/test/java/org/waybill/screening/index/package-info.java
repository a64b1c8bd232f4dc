@NullMarked
package org.waybill.screening.index;

import org.jspecify.annotations.NullMarked;
