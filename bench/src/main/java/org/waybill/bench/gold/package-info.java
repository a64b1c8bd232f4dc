/** Sets of labelled documents, each scored by itself, and what the difference between them says. */
@NullMarked
package org.waybill.bench.gold;

import org.jspecify.annotations.NullMarked;
