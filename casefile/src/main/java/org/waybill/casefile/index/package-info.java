/**
 * The index of a case: tables over log and archive, for questions that must be answered at once.
 *
 * <p>The tables are described where they are made, in {@code sqlite.sql} and {@code postgresql.sql}. Rows follow from the
 * entries alone, so an index can be thrown away and rebuilt, and two can be compared. An index whose rows another version
 * made is rebuilt when the case is opened for writing.
 */
@NullMarked
package org.waybill.casefile.index;

import org.jspecify.annotations.NullMarked;
