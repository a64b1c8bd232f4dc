@NullMarked
package org.waybill.casefile.index;

import org.jspecify.annotations.NullMarked;
