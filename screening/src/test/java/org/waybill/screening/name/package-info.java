@NullMarked
package org.waybill.screening.name;

import org.jspecify.annotations.NullMarked;
