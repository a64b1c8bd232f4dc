/** The parties of a case held against sanctions lists: who is looked up, what was found, and what changed since. */
@NullMarked
package org.waybill.pipeline.lookup;

import org.jspecify.annotations.NullMarked;
