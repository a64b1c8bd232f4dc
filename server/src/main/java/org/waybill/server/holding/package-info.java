/** What is screened against at one moment, and how it is renewed while requests run. */
@NullMarked
package org.waybill.server.holding;

import org.jspecify.annotations.NullMarked;
