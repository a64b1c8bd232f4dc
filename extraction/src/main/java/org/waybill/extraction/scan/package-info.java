/** Words, numbers and marks of a sentence, in one linear pass: what the quantity and time grammars read. */
@NullMarked
package org.waybill.extraction.scan;

import org.jspecify.annotations.NullMarked;
