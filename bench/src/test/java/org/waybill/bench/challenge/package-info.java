/** Tests. */
@NullMarked
package org.waybill.bench.challenge;

import org.jspecify.annotations.NullMarked;
