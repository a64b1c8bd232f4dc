@NullMarked
package org.waybill.screening.list.born;

import org.jspecify.annotations.NullMarked;
