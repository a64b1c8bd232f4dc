/** Names laid side by side: labelled pairs, rivals in the same run, and the figures of OFAC's own page. */
@NullMarked
package org.waybill.bench.names;

import org.jspecify.annotations.NullMarked;
