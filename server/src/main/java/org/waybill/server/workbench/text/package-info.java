/** A document's text with what was read in it, cut into pieces that a page only has to write down. */
@NullMarked
package org.waybill.server.workbench.text;

import org.jspecify.annotations.NullMarked;
