/** Made-up papers over many items, one of which takes silently from another: how often that is suspected, and wrongly. */
@NullMarked
package org.waybill.bench.silent;

import org.jspecify.annotations.NullMarked;
