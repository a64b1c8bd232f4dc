@NullMarked
package org.waybill.screening.ofac;

import org.jspecify.annotations.NullMarked;
