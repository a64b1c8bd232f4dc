/** Who speaks: names as texts give them, resolved to bodies by the source registry. */
@NullMarked
package org.waybill.corroboration.taxonomy;

import org.jspecify.annotations.NullMarked;
