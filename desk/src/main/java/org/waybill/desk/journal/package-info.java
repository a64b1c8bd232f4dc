/** What was done to the case, entry by entry of its log, and what could not be read. */
@NullMarked
package org.waybill.desk.journal;

import org.jspecify.annotations.NullMarked;
