@NullMarked
package org.waybill.casefile.stamp;

import org.jspecify.annotations.NullMarked;
