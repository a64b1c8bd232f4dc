/** Says in words why a claim and each of its slots is what it is, with the table rows that decided. */
@NullMarked
package org.waybill.extraction.explain;

import org.jspecify.annotations.NullMarked;
