/** What readers share: the files of a list, where records go, and a record as it is put together. */
@NullMarked
package org.waybill.screening.list.record;

import org.jspecify.annotations.NullMarked;
