@NullMarked
package org.waybill.corroboration.telling;

import org.jspecify.annotations.NullMarked;
