/** Scores what is made of many reports: who got what for themselves, who has it from whom, and what the figure is. */
@NullMarked
package org.waybill.bench.origins;

import org.jspecify.annotations.NullMarked;
