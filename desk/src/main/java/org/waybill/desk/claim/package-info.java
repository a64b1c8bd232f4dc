/** Claims as rows: what each says, slot by slot, with the characters behind it. */
@NullMarked
package org.waybill.desk.claim;

import org.jspecify.annotations.NullMarked;
