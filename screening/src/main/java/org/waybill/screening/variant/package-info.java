/** Which Latin spellings stand for one name, and how much a name tells apart. */
@NullMarked
package org.waybill.screening.variant;

import org.jspecify.annotations.NullMarked;
