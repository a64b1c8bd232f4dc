/** Maps as they are drawn. */
@NullMarked
package org.waybill.server.workbench.view.map;

import org.jspecify.annotations.NullMarked;
