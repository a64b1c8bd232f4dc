@NullMarked
package org.waybill.casefile.note;

import org.jspecify.annotations.NullMarked;
