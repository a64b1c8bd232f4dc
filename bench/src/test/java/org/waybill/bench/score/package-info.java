/** Tests of the scoring. */
@NullMarked
package org.waybill.bench.score;

import org.jspecify.annotations.NullMarked;
