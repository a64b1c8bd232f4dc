/** Packed pages come out of the packing as they went in. */
@NullMarked
package org.waybill.server.workbench.packed;

import org.jspecify.annotations.NullMarked;
