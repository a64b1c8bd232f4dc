/** Exports over the bundled case. */
@NullMarked
package org.waybill.server.workbench.export;

import org.jspecify.annotations.NullMarked;
