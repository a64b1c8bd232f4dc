/** A sentence with all that the rules look at: its tree, the names in it, its figures and its times. */
@NullMarked
package org.waybill.extraction.sentence;

import org.jspecify.annotations.NullMarked;
