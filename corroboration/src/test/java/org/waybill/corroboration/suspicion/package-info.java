@NullMarked
package org.waybill.corroboration.suspicion;

import org.jspecify.annotations.NullMarked;
