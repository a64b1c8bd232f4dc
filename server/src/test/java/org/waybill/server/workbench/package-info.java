/** The workbench over the bundled case. */
@NullMarked
package org.waybill.server.workbench;

import org.jspecify.annotations.NullMarked;
