@NullMarked
package org.waybill.corroboration.drift.count;

import org.jspecify.annotations.NullMarked;
