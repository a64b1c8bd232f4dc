/** The case as one sheet: its numbers, its flows, its main matter. */
@NullMarked
package org.waybill.desk.front;

import org.jspecify.annotations.NullMarked;
