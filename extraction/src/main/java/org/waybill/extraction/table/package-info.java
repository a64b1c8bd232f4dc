/** Reads the tab-separated tables that hold the extractor's judgement. */
@NullMarked
package org.waybill.extraction.table;

import org.jspecify.annotations.NullMarked;
