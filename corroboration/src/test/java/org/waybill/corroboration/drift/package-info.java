@NullMarked
package org.waybill.corroboration.drift;

import org.jspecify.annotations.NullMarked;
