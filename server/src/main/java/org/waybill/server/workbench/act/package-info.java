/** What people decide on pages: forms that lead into the log and back to the page. */
@NullMarked
package org.waybill.server.workbench.act;

import org.jspecify.annotations.NullMarked;
