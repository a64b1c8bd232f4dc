@NullMarked
package org.waybill.extraction.gazetteer;

import org.jspecify.annotations.NullMarked;
