/** Lists as files: what they hold, one reader for each format, and what changed between two editions. */
@NullMarked
package org.waybill.screening.list;

import org.jspecify.annotations.NullMarked;
