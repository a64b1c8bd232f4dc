/** Sheets of small cases. */
@NullMarked
package org.waybill.desk.entry;

import org.jspecify.annotations.NullMarked;
