/** The figure an entry is told by, under each convention. */
@NullMarked
package org.waybill.corroboration.best;

import org.jspecify.annotations.NullMarked;
