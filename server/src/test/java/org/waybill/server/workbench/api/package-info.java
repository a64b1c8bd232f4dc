/** The API over the bundled case, held against its own description. */
@NullMarked
package org.waybill.server.workbench.api;

import org.jspecify.annotations.NullMarked;
