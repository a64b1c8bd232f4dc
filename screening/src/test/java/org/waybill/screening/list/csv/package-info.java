@NullMarked
package org.waybill.screening.list.csv;

import org.jspecify.annotations.NullMarked;
