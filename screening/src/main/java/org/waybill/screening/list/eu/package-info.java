/** The European Union's consolidated financial sanctions list. */
@NullMarked
package org.waybill.screening.list.eu;

import org.jspecify.annotations.NullMarked;
