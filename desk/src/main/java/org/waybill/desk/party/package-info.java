/** Parties and ships: what is said of them, and which listings are like them. */
@NullMarked
package org.waybill.desk.party;

import org.jspecify.annotations.NullMarked;
