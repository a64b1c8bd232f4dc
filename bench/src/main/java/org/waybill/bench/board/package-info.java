/** What every scoreboard hands over: figures, and one outcome for each case. */
@NullMarked
package org.waybill.bench.board;

import org.jspecify.annotations.NullMarked;
