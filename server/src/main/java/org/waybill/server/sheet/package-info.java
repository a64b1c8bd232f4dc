/** Sheets of parties as comma-separated values: rows in, whatever is wrong with them said, rows out. */
@NullMarked
package org.waybill.server.sheet;

import org.jspecify.annotations.NullMarked;
