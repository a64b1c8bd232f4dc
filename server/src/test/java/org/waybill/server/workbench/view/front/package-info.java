/** What the first page remembers. */
@NullMarked
package org.waybill.server.workbench.view.front;

import org.jspecify.annotations.NullMarked;
