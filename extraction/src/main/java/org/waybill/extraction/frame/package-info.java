/** Frames: which words tell of an event, and by which paths its parties and goods hang from them. */
@NullMarked
package org.waybill.extraction.frame;

import org.jspecify.annotations.NullMarked;
