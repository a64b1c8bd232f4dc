/** The search that proposes the policy's figures, and what it measures them by. */
@NullMarked
package org.waybill.bench.tuning;

import org.jspecify.annotations.NullMarked;
