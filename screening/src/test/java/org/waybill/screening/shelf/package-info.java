@NullMarked
package org.waybill.screening.shelf;

import org.jspecify.annotations.NullMarked;
