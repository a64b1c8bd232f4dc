/** What can be taken out: lists as they are shown, and the whole case in the forms of other programs. */
@NullMarked
package org.waybill.server.workbench.export;

import org.jspecify.annotations.NullMarked;
