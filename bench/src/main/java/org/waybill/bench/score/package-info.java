/** Claims against gold claims, by the rules of {@code docs/methods/scoring.md}. */
@NullMarked
package org.waybill.bench.score;

import org.jspecify.annotations.NullMarked;
