@NullMarked
package org.waybill.casefile.verification;

import org.jspecify.annotations.NullMarked;
