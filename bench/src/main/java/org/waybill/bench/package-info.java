/** The command line of the benches, and the one place where what is measured is wired in. */
@NullMarked
package org.waybill.bench;

import org.jspecify.annotations.NullMarked;
