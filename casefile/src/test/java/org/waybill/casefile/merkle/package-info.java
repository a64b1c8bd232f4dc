@NullMarked
package org.waybill.casefile.merkle;

import org.jspecify.annotations.NullMarked;
