@NullMarked
package org.waybill.corroboration.table;

import org.jspecify.annotations.NullMarked;
