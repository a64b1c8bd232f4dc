@NullMarked
package org.waybill.bench.reuse;

import org.jspecify.annotations.NullMarked;
