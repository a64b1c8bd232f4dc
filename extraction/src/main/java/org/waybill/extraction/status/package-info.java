/** How firmly an event is put: a walk from its word up the tree, past every cue. */
@NullMarked
package org.waybill.extraction.status;

import org.jspecify.annotations.NullMarked;
