/** What may be wrong with a request to the API, as problem details by RFC 9457. */
@NullMarked
package org.waybill.server.workbench.api.problem;

import org.jspecify.annotations.NullMarked;
