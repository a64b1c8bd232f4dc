/**
 * The lines of a case, in order.
 *
 * <p>In a folder, lines lie in {@code log/entries-NNNNNNNNNNNN.jsonl}, 4,096 in each file, the number being the place of
 * its first line, counted from 0; every line ends in {@code \n}. What stands behind the last line end was never
 * acknowledged and is cut off by the next writer. Checkpoints lie in {@code log/checkpoints/NNNNNNNNNNNN.checkpoint}, the
 * number being the tree size, and RFC 3161 tokens over them beside them as {@code .tsr}.
 */
@NullMarked
package org.waybill.casefile.log;

import org.jspecify.annotations.NullMarked;
