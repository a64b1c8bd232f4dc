@NullMarked
package org.waybill.corroboration;

import org.jspecify.annotations.NullMarked;
