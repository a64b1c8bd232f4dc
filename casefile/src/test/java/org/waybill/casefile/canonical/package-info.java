@NullMarked
package org.waybill.casefile.canonical;

import org.jspecify.annotations.NullMarked;
