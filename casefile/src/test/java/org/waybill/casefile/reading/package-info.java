@NullMarked
package org.waybill.casefile.reading;

import org.jspecify.annotations.NullMarked;
