/** Short cases: the seed document, and single sentences made to be hard. */
@NullMarked
package org.waybill.bench.challenge;

import org.jspecify.annotations.NullMarked;
