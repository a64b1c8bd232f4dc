/** A map of who is said to give what to whom, drawn as SVG paths. */
@NullMarked
package org.waybill.server.workbench.view.map;

import org.jspecify.annotations.NullMarked;
