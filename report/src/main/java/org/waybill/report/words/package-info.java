/** Plain English for states, figures, dates and firmness, and source text made safe to show. */
@NullMarked
package org.waybill.report.words;

import org.jspecify.annotations.NullMarked;
