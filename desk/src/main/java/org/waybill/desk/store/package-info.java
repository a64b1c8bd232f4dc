/** One SQLite file with the sheets of a case, and how it is filled and asked. */
@NullMarked
package org.waybill.desk.store;

import org.jspecify.annotations.NullMarked;
