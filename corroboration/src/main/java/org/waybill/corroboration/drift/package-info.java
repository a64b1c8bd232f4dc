/**
 * What changed on the way: documents that tell one statement of one origin, held against one another.
 *
 * <p>Nothing here decides what is true. A caution says what two texts have, in their own words, and which of them to read
 * beside the other.
 */
@NullMarked
package org.waybill.corroboration.drift;

import org.jspecify.annotations.NullMarked;
