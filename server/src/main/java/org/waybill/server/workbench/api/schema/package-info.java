/** The API described: OpenAPI 3.1, made of the declarations and of the records that are answered. */
@NullMarked
package org.waybill.server.workbench.api.schema;

import org.jspecify.annotations.NullMarked;
