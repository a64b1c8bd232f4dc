/** XML read record by record, with nothing from outside let in. */
@NullMarked
package org.waybill.screening.list.xml;

import org.jspecify.annotations.NullMarked;
