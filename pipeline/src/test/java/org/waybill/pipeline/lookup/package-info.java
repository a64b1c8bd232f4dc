@NullMarked
package org.waybill.pipeline.lookup;

import org.jspecify.annotations.NullMarked;
