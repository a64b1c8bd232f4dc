/** Tests of the package of the same name. */
@NullMarked
package org.waybill.bench.origins;

import org.jspecify.annotations.NullMarked;
