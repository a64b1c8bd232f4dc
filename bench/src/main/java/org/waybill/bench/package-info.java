/** The command line of the benches. */
@NullMarked
package org.waybill.bench;

import org.jspecify.annotations.NullMarked;
