/** The lists of the United States' Office of Foreign Assets Control, in each of its forms. */
@NullMarked
package org.waybill.screening.list.ofac;

import org.jspecify.annotations.NullMarked;
