/** Style sheets, scripts and fonts, at addresses that change with their content. */
@NullMarked
package org.waybill.server.workbench.asset;

import org.jspecify.annotations.NullMarked;
