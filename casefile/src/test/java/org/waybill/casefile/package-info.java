@NullMarked
package org.waybill.casefile;

import org.jspecify.annotations.NullMarked;
