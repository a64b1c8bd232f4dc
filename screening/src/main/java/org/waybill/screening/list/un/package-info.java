/** The consolidated list of the United Nations Security Council. */
@NullMarked
package org.waybill.screening.list.un;

import org.jspecify.annotations.NullMarked;
