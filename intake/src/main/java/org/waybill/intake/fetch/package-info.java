/**
 * Addresses: fetched only where the user named one, and never from a private network.
 */
@NullMarked
package org.waybill.intake.fetch;

import org.jspecify.annotations.NullMarked;
