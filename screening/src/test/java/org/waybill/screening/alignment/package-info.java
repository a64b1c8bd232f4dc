@NullMarked
package org.waybill.screening.alignment;

import org.jspecify.annotations.NullMarked;
