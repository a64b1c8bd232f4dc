/** Made-up documents by the thousand, the same from the same seed, to measure a store with and without a reader. */
@NullMarked
package org.waybill.bench.pile;

import org.jspecify.annotations.NullMarked;
