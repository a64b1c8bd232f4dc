@NullMarked
package org.waybill.screening.mention;

import org.jspecify.annotations.NullMarked;
