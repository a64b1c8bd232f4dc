/** What stands before every answer. */
@NullMarked
package org.waybill.server.workbench.guard;

import org.jspecify.annotations.NullMarked;
