/** What a case promises wherever it lies, asked through its public methods alone. */
@NullMarked
package org.waybill.casefile.contract;

import org.jspecify.annotations.NullMarked;
