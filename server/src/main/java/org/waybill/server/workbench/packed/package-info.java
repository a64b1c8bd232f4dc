/** Pages that are drawn and packed once, for all who read them. */
@NullMarked
package org.waybill.server.workbench.packed;

import org.jspecify.annotations.NullMarked;
