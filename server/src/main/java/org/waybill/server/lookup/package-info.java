/** Questions to the lists: one party, or a sheet of them as long work. */
@NullMarked
package org.waybill.server.lookup;

import org.jspecify.annotations.NullMarked;
