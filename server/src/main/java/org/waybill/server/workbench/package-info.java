/** The workbench: a case in a browser, and its API. */
@NullMarked
package org.waybill.server.workbench;

import org.jspecify.annotations.NullMarked;
