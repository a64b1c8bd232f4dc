/** A case on its way to the desk: what every maker of sheets looks things up in. */
@NullMarked
package org.waybill.desk.making;

import org.jspecify.annotations.NullMarked;
