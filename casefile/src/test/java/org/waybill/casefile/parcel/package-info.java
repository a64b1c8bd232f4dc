@NullMarked
package org.waybill.casefile.parcel;

import org.jspecify.annotations.NullMarked;
