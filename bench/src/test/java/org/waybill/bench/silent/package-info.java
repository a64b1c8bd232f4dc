@NullMarked
package org.waybill.bench.silent;

import org.jspecify.annotations.NullMarked;
