@NullMarked
package org.waybill.casefile.proof;

import org.jspecify.annotations.NullMarked;
