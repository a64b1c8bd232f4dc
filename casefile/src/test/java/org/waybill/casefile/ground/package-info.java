@NullMarked
package org.waybill.casefile.ground;

import org.jspecify.annotations.NullMarked;
