/** Phrases looked for in running text, word by word. */
@NullMarked
package org.waybill.assessment.phrase;

import org.jspecify.annotations.NullMarked;
