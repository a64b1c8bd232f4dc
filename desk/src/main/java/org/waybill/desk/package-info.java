/** A case laid out for looking at. A derivation of archive and log: it may be thrown away and made again. */
@NullMarked
package org.waybill.desk;

import org.jspecify.annotations.NullMarked;
