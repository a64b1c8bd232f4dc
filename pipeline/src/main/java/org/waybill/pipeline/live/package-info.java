/** A case that people look at and decide on, and its desk. */
@NullMarked
package org.waybill.pipeline.live;

import org.jspecify.annotations.NullMarked;
