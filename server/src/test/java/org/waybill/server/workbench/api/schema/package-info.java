/** The description of the API. */
@NullMarked
package org.waybill.server.workbench.api.schema;

import org.jspecify.annotations.NullMarked;
