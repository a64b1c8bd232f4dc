/** Questions by example: a batch of entities in, scored listings out. */
@NullMarked
package org.waybill.server.match;

import org.jspecify.annotations.NullMarked;
