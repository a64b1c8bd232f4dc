/** How fast a case is written, opened and asked, and how each figure grows with the case. */
@NullMarked
package org.waybill.bench.store;

import org.jspecify.annotations.NullMarked;
