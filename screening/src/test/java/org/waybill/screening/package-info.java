@NullMarked
package org.waybill.screening;

import org.jspecify.annotations.NullMarked;
