/** Ships in running text: where it names one, under which flag and number. Names lead to candidates, never to a hull. */
@NullMarked
package org.waybill.screening.mention;

import org.jspecify.annotations.NullMarked;
