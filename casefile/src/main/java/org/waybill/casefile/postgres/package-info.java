/**
 * Connections to a PostgreSQL database that holds cases.
 *
 * <p>A case has two schemas there, named after its id: one for its log and archive, which are only ever added to, and one
 * with the same name and {@code _index} behind it, whose tables can be thrown away at any time.
 */
@NullMarked
package org.waybill.casefile.postgres;

import org.jspecify.annotations.NullMarked;
