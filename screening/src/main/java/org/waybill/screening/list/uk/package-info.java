/** The United Kingdom's lists: the one in force, and the one that was closed in January 2026. */
@NullMarked
package org.waybill.screening.list.uk;

import org.jspecify.annotations.NullMarked;
