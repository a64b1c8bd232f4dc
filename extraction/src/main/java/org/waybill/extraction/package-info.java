/** Claims out of text: frames over a dependency parse, grammars for quantity and time, and who says so. */
@NullMarked
package org.waybill.extraction;

import org.jspecify.annotations.NullMarked;
