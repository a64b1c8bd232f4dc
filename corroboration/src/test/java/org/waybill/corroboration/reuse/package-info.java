@NullMarked
package org.waybill.corroboration.reuse;

import org.jspecify.annotations.NullMarked;
