/** Entries of the ledger and their claims. */
@NullMarked
package org.waybill.desk.entry;

import org.jspecify.annotations.NullMarked;
