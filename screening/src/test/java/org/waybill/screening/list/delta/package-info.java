@NullMarked
package org.waybill.screening.list.delta;

import org.jspecify.annotations.NullMarked;
