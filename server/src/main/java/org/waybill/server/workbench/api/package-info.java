/** The API: what programs can ask of a case, and decide. */
@NullMarked
package org.waybill.server.workbench.api;

import org.jspecify.annotations.NullMarked;
