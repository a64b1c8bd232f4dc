@NullMarked
package org.waybill.screening.list;

import org.jspecify.annotations.NullMarked;
