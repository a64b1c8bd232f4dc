/** What can be wrong with a list, with codes. */
@NullMarked
package org.waybill.screening.list.trouble;

import org.jspecify.annotations.NullMarked;
