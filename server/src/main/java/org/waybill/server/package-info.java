/** Screening over HTTP, on this machine's loopback unless told otherwise. */
@NullMarked
package org.waybill.server;

import org.jspecify.annotations.NullMarked;
