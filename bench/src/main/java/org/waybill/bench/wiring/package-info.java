/** Which reader is measured: the only package that will know the rooms of the program. */
@NullMarked
package org.waybill.bench.wiring;

import org.jspecify.annotations.NullMarked;
