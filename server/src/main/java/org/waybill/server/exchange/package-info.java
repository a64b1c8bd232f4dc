/** What every endpoint shares: parameters read strictly, refusals in one shape, JSON as bytes. */
@NullMarked
package org.waybill.server.exchange;

import org.jspecify.annotations.NullMarked;
