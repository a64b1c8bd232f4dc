/** Tests of the package of the same name. */
@NullMarked
package org.waybill.bench.rival;

import org.jspecify.annotations.NullMarked;
